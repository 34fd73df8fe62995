"""The pages of the rules on a cohorte."""

PAGES = {
    "COH001": """\
Two members of the jury do not have the same identifier.

Why: the délibération and the procès-verbal designate members by their identifier.

Source: format mccgc/cohorte@1, `jury[].identifiant` is the identifier within the cohorte.
""",
    "COH002": """\
The jury has a president, and only one.

Why: the president conducts the délibération, signs the procès-verbal and, in VAE, has the casting
vote in case of a tie.

Source: décret 2024-332 of 10 April 2024 for the jury of VAE; the model holds here for all.
""",
    "COH003": """\
The jury has at least two members.

Why: one person alone does not deliberate; in VAE, a decision taken by a single member can be
contested.

Source: décret 2024-332 of 10 April 2024 for the jury of VAE (two persons at least); outside VAE,
doctrine of certification juries (a collegial jury).
""",
    "COH004": """\
At least half of the jury is external to the certifier and to the training organisation.

Why: this is what makes the jury independent of those who trained the candidats.

Source: doctrine of certification juries outside VAE; no article of law sets it, hence a mere
warning.
""",
    "COH005": """\
A link declared by a member of the jury points to a candidat of the cohorte.

Why: a misspelt identifier would let the member deliberate on someone close.

Source: format mccgc/cohorte@1, `jury[].liens`; décret 2024-332 of 10 April 2024 for the jury of VAE
(no personal or professional link with the candidat).
""",
    "COH006": """\
The cohorte is judged on the certification, the référentiel and the règlement that go with it.

Why: a candidat is assessed by the rules that were announced to them; another version can change a
verdict.

Source: format mccgc/cohorte@1, `certification`, `referentiel` and `reglement`.
""",
    "COH007": """\
The jury sits while its règlement is in force.

Why: a decision taken by rules that had not yet taken effect can be contested.

Source: format mccgc/reglement@1, `reglement.en_vigueur` is the first day it applies.
""",
    "COH008": """\
The jury sits before the last date on which the certification may be delivered.

Why: after that date, the certification can no longer be delivered, even to those who earned it.

Source: deadline for delivery on the fiche of the RNCP; format mccgc/referentiel@1,
`certification.enregistrement.limite_delivrance`.
""",
    "COH009": """\
The folder of a cohorte bears the code of the cohorte.

Why: commands and documents designate it by that name; a folder copied from the previous session is
noticed this way.

Source: format mccgc/cohorte@1, `cohorte.code` is the name of the folder.
""",
    "COH010": """\
A mention that identifies is written, and not “À compléter”.

Why: the name of the president, that of a candidat or the intitulé of the session appear in the
procès-verbal as they stand. As long as one of them is not written (“à compléter”, “à définir”,
“TODO”, “XXX”, “…”), `report` does not write the procès-verbal.

Source: model of the files that `mccgc init` writes; a procès-verbal says who sat and who is judged.
""",
    "COH015": """\
A cohorte has only one file of cohorte and only one délibération, under their name.

Why: `deliberation (1).yaml` or `deliberation.yml` beside `deliberation.yaml`, and the decisions of
the jury that are in it would be read by nobody. Nothing is decided as long as it is not known which
one is authoritative. Case, accents and extension (.yaml, .yml) do not count.

Source: usage (copies that mail programs, browsers and shared disks make).
""",
}
