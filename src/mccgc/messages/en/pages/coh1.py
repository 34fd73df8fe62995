"""The pages of the rules on a dossier."""

PAGES = {
    "COH101": """\
A mark is a level or a value of the scale of the épreuve.

Why: a mark that the scale does not have stays unknown, and the compétence pending. On a range, a
mark is a number of points: `15/20` or `75 %` are not, for they could mean three quarters of a
point. A fraction is read only if no decimal writes it, such as 31/3.

Source: format mccgc/reglement@1, `echelles` and `notation`; in VAE, appréciations are read on the
scale of that voie.
""",
    "COH102": """\
An évaluation and an aménagement name an épreuve of the référentiel.

Why: the marks of an unknown épreuve count for no compétence, and an aménagement granted for it
would not be applied.

Source: format mccgc/dossier@1, `epreuve` is the code of an épreuve.
""",
    "COH103": """\
A mark bears on a critère that the épreuve assesses.

Why: the mark of a critère that is unknown, or of another épreuve, does not count where the assessor
believes it does.

Source: format mccgc/dossier@1, `notes` gives one mark per critère of the épreuve; format
mccgc/referentiel@1, the critères of an épreuve are those of its compétences.
""",
    "COH104": """\
A critère that the référentiel repeats is marked only once.

Why: the registered text repeats the critère, but the candidat cannot gain or lose the same thing
twice; the mark of the second is ignored.

Source: format mccgc/referentiel@1, a critère that has `doublon_de` is shown, never marked.
""",
    "COH105": """\
The presence is “present” or a code of absence of the règlement.

Why: it is the code that says what the absence is worth; unknown, it would leave the marks pending.

Source: format mccgc/dossier@1, `presence`; format mccgc/reglement@1, `absences`.
""",
    "COH106": """\
A candidat who did not sit has no marks.

Why: the absence prevails and the marks are ignored; one of the two entries is wrong.

Source: format mccgc/reglement@1, `absences` says what each code of absence is worth.
""",
    "COH107": """\
An évaluation where the candidat was present bears at least one mark.

Why: without a mark, its compétences stay pending; the grid was probably not handed in.

Source: format mccgc/dossier@1, a critère without a mark is unknown, neither acquis nor refusé.
""",
    "COH108": """\
An épreuve is not sat more often than the règlement allows.

Why: the session in excess is ignored; better that the jury know it than believe it counted.

Source: format mccgc/reglement@1, `rattrapage.sessions`, or the policy proper to the épreuve.
""",
    "COH109": """\
A second session follows a first.

Why: a rattrapage without a first session is most often an évaluation that was forgotten or a
number that was mistyped.

Source: format mccgc/dossier@1, `session` is the rank: 1, then 2 for the rattrapage.
""",
    "COH110": """\
Two évaluations of the same épreuve and session are by two assessors, who are named.

Why: the second entry would count as a double marking, and the mean of the two would be retained; it
is almost always a grid entered twice or a session misnumbered.

Source: format mccgc/dossier@1, two assessors on the same épreuve and session make a double marking.
""",
    "COH111": """\
Two assessors of the same épreuve do not differ by more than the règlement admits.

Why: beyond the gap admitted, the mark stays unknown and the compétence pending; a common mark is
needed or, where the règlement says “troisieme: true”, a third assessor.

Source: format mccgc/reglement@1, `double_notation`: `ecart_max` is read on the scale of reference;
without it, or by `consensus`, only two equal marks are retained.
""",
    "COH112": """\
What the jury examines is dated no later than the day of the jury.

Why: the jury cannot have seen an épreuve sat after it, nor a bloc acquired later; one of the two
dates is wrong.

Source: format mccgc/cohorte@1, `jury_le`; format mccgc/dossier@1, `le`.
""",
    "COH113": """\
The blocs aimed at, acquired or chosen are those of the référentiel.

Why: a bloc once acquired is so for life; misnamed, it would be lost to the candidat.

Source: format mccgc/dossier@1, `visee`, `acquis` and `options` name blocs.
""",
    "COH114": """\
A candidat aims at the certification or at one bloc at least.

Why: without a visée, there is nothing to decide, and the dossier would come out without a result.

Source: format mccgc/dossier@1, `visee` is `certification` or a list of blocs.
""",
    "COH115": """\
A bloc acquired in another version of the référentiel has its correspondance in the règlement.

Why: the bloc is acquired for life, but it is the correspondance that says which one it gives here;
without it, it is not counted.

Source: format mccgc/reglement@1, `correspondances`; doctrine of France compétences on blocs
(acquired with no limit of duration).
""",
    "COH116": """\
A candidat to the certification chooses in each group as many blocs as are asked for.

Why: what is not chosen does not count; if some are missing, the certification stays pending; if
there are too many, one more bloc can have it refused.

Source: format mccgc/referentiel@1, `options[].choisir`; format mccgc/dossier@1, `options`.
""",
    "COH117": """\
A candidat in VAE is judged on their livret, a candidat in training on their épreuves.

Why: in VAE, the marks of épreuves are ignored; in training, it is the livret that does not count.
The voie may have been mistyped.

Source: format mccgc/dossier@1, `voie`, `evaluations` and `livret`.
""",
    "COH118": """\
A dossier of VAE has a livret of evidence.

Why: in VAE, the livret and its presentation stand for the épreuves; as long as it is missing,
nothing is decided.

Source: format mccgc/dossier@1, `livret` for the voie `vae`.
""",
    "COH119": """\
The compétences appraised, proved or reassessed are those of the référentiel.

Why: the appréciation of an unknown compétence does not count, and the true one stays pending. In
VAE, an appréciation may bear on an épreuve, when the rules of that voie read them.

Source: format mccgc/dossier@1, `livret.appreciations`, `livret.preuves` and
`evaluations[].competences`.
""",
    "COH120": """\
The file of a dossier bears the identifier of the candidat.

Why: this is how it is found again, and how a dossier copied from another candidat is noticed.

Source: format mccgc/dossier@1, `candidat.identifiant` is the name of the file.
""",
    "COH121": """\
No text tells a handicap or an illness: an aménagement tells the measure, never its cause.

Why: the cause is health data. It has no place in a dossier or a délibération that the jury and the
services read and that are printed; the référent handicap knows it and keeps it. What is read:
measures, comments, motifs, references and titles; one that speaks of a profession in health is
silenced with its reason.

Source: General Data Protection Regulation, article 9 (health data); format mccgc/dossier@1, no
field takes a diagnosis.
""",
    "COH122": """\
A piece of the dossier is one of those that the règlement knows.

Why: a piece that nothing reads does not help the candidat, and the one that the rule expects,
perhaps the same under another name, is still missing. The livret and its presentation are given in
`livret`.

Source: format mccgc/dossier@1, `pieces`; format mccgc/reglement@1, `pieces`, which may declare some
that no rule reads.
""",
    "COH128": """\
A session of rattrapage marks all the critères that it takes up again.

Why: a critère without a mark is unknown there; it can leave a verdict pending, or go unnoticed when
another session prevails. A session that takes up only a part of them says so.

Source: format mccgc/dossier@1, `evaluations[].competences`: a session that gives them takes up only
those; without this key, the whole épreuve.
""",
    "COH129": """\
Assessors who share an épreuve each say what they assess.

Why: without the key `competences`, each must mark the whole épreuve; what one did not mark is
expected of them, and everything stays pending.

Source: format mccgc/dossier@1, `evaluations[].competences`: an assessor who gives them answers only
for those.
""",
    "COH130": """\
Two candidats of the cohorte do not have identifiers that the eye confuses.

Why: `C001` and `c001` are a single file on many disks, and a Cyrillic letter, an accent composed
otherwise or an invisible character cannot be seen; the decision on one would be read as that on the
other. As long as the doubt remains, nothing is decided nor written for either of them.

Source: Unicode, UTS #39 (characters that are confused).
""",
}
