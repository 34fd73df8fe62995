"""The pages of the rules on a délibération."""

PAGES = {
    "COH201": """\
A member present at the délibération is a member of the jury of the cohorte.

Why: only the members of the jury deliberate; the procès-verbal gives their names and capacities.

Source: format mccgc/deliberation@1, `presents` takes up the identifiers of `jury`.
""",
    "COH202": """\
The president of the jury is present at the délibération.

Why: the president conducts the délibération and signs the procès-verbal; if replaced, the cohorte
must name the president who sat.

Source: décret 2024-332 of 10 April 2024 for the jury of VAE (casting vote of the president); the
model holds here for all.
""",
    "COH203": """\
A decision concerns a candidat of the cohorte.

Why: a decision without a dossier would be lost, and the candidat meant would stay without a
decision.

Source: format mccgc/deliberation@1, `decisions[].candidat` is the identifier of a dossier.
""",
    "COH204": """\
A decision bears on a bloc of the référentiel.

Why: a decision on a bloc that does not exist changes nothing in the dossier of the candidat.

Source: format mccgc/deliberation@1, `decisions[].bloc` is the code of a bloc.
""",
    "COH205": """\
The jury decides only once on the same object for a candidat.

Why: a decision once recorded is not overwritten; two decisions on the same bloc leave unknown which
one holds.

Source: format mccgc/deliberation@1, a decision replaces the proposal for a bloc or for the
certification.
""",
    "COH206": """\
A refusal by the jury has its motif.

Why: the candidat must know why, and a refusal without a motif does not stand in case of an appeal.

Source: format mccgc/deliberation@1, `motif` is compulsory for a refusal.
""",
    "COH207": """\
A member of the jury does not deliberate on a candidat to whom they are linked.

Why: the decision would be open to challenge. The member may sit for the other candidats; the
procès-verbal then says that they withdrew.

Source: décret 2024-332 of 10 April 2024 for the jury of VAE (no personal or professional link with
the candidat); doctrine of certification juries outside VAE.
""",
    "COH208": """\
A decision does not precede the day of the jury.

Why: a decision dated before the jury was not taken by it.

Source: format mccgc/deliberation@1, `le`; format mccgc/cohorte@1, `jury_le`.
""",
    "COH209": """\
A candidat whose proposals the jury follows is of the cohorte, and is named only once.

Why: under a misspelt identifier, nobody is followed, and the candidat meant stays without a
decision.

Source: format mccgc/deliberation@1, `propositions_suivies` takes up the identifiers of the
dossiers.
""",
    "COH210": """\
What the jury decided itself, it did not follow otherwise.

Why: a decision holds for its object, and what is followed for the rest; two opposite verdicts on
the same object leave unknown which one the jury gave. The decision is retained.

Source: format mccgc/deliberation@1, `decisions` and `propositions_suivies`.
""",
    "COH211": """\
What the jury followed is recorded, verdict by verdict.

Why: without the verdicts that the jury had before its eyes, following the proposals follows those
of the day on which the document is written: a mark changed afterwards changes the decision without
anything saying so, and `toutes` would follow a candidat added after the jury.

Source: principle of mccgc, “nothing recorded is overwritten”; `mccgc validate --format suivi`
writes these verdicts.
""",
    "COH212": """\
A motif of the jury is written, and not “À compléter”.

Why: the motif is what defends the decision in case of an appeal; it appears as it stands in the
procès-verbal, which `report` does not write as long as it is missing.

Source: format mccgc/deliberation@1, `decisions[].motif`.
""",
}
