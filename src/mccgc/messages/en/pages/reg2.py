"""The pages of the rules on what a règlement decides."""

PAGES = {
    "REG201": """\
A condition reads parts that the object of the rule possesses.

Why: a compétence has no blocs, an épreuve no compétences that are decided; the condition would have
nothing to read and would stay pending for ever.

Source: format mccgc/reglement@1. A compétence has `criteres` and `epreuves`; an épreuve,
`criteres`; a bloc, `competences` and `epreuves`; the certification, `blocs`, `blocs_communs`,
`competences` and `epreuves`.
""",
    "REG202": """\
The condition `note` reads the mark of the object that the rule decides.

Why: the computation always compares the mark of the object itself; naming another object suggests a
condition that does not exist.

Source: format mccgc/reglement@1, mechanism `note`.
""",
    "REG203": """\
An exception holds for fewer cases than the general rule that it replaces.

Why: without a voie, object, type or date that limits it, the exception replaces the general rule
everywhere; the latter stays written and cited, and never applies again.

Source: format mccgc/reglement@1, an exception replaces the general rule where it applies.
""",
    "REG204": """\
Two exceptions to the same rule do not apply to the same object.

Why: where they overlap, the two conditions are required together, which the règlement does not say;
better that it say which one prevails.

Source: format mccgc/reglement@1, the rules that apply to an object are all required.
""",
    "REG205": """\
A rule applies to something, some day.

Why: a rule that never applies is read, cited and misleads; its dates cross, its objects are not
among those it decides, or its exceptions replace it everywhere.

Source: format mccgc/reglement@1, `pour`, `type`, `du` and `au` say what the rule applies to.
""",
    "REG206": """\
Two general rules do not repeat the same condition for the same object.

Why: the second adds nothing, and the day one of them is changed, the other goes on applying.

Source: format mccgc/reglement@1, the rules that apply to an object are all required.
""",
    "REG207": """\
The règlement has a rule for the certification and one for the blocs.

Why: what no rule decides stays pending; without a rule for a bloc or for the certification, the
jury has no proposal.

Source: format mccgc/reglement@1, an object without a rule is neither acquis nor refusé.
""",
    "REG208": """\
Each bloc, and the certification, have a rule in each voie.

Why: a candidat of that voie would never have a proposal for that bloc. A certifier that does not
open the voie may ignore this finding.

Source: format mccgc/reglement@1, an object without a rule stays pending.
""",
    "REG209": """\
The parts whose verdict a rule reads are decided by a rule.

Why: “all the épreuves” expects each épreuve to be acquired; if no rule decides on an épreuve, the
condition stays pending for ever. A rule for épreuves is needed, or a mark from which the épreuve
counts (`a_partir_de`).

Source: format mccgc/reglement@1, mechanisms `tous`, `nombre` and `proportion`.
""",
    "REG210": """\
When the référentiel has options, the rule of the certification says how many are needed.

Why: optional blocs that are not chosen do not count; without a condition on the group, a candidat
who chooses none of them would obtain the certification.

Source: format mccgc/reglement@1, mechanism `options`; format mccgc/referentiel@1, `options`.
""",
    "REG211": """\
A citation of the référentiel or of the law is found to the letter in the référentiel transcribed.

Why: a rule that claims to cite the registered text must cite it; one word changed can change the
condition. Spaces and the form of apostrophes do not count.

Source: format mccgc/referentiel@1, `certification.conditions` and `certification.base_legale`.
""",
    "REG212": """\
A rule that invokes the référentiel cites its passage.

Why: the référentiel is the registered text; the jury and the candidat must be able to read the
condition in it, and the citation is checked word for word.

Source: format mccgc/reglement@1, `source.citation` is the passage cited to the letter.
""",
    "REG213": """\
A final règlement no longer rests on any hypothesis.

Why: a hypothesis is what nobody has decided yet; a refusal that relies on one does not stand. Each
document that depends on it says so.

Source: format mccgc/reglement@1, `statut: final` when no rule is a hypothesis any more.
""",
    "REG214": """\
An épreuve comes under one particular rattrapage only.

Why: only the first policy that concerns it is applied; the other is read and cited in vain.

Source: format mccgc/reglement@1, `rattrapage.exceptions`, by `epreuves` or by `type`.
""",
    "REG215": """\
A selection leaves at least one part to each object that the rule decides.

Why: a rule for blocs that retains only `parmi: [C1]` also holds for the blocs that do not have C1:
there, it has nothing to read and stays pending for ever.

Source: format mccgc/reglement@1, `parmi` and `type` choose among the parts of the object.
""",
    "REG216": """\
Each condition of validation of the référentiel is cited by a rule, or declared without a rule.

Why: a registered condition that no rule takes up is not judged; a candidat in VAE would be
certified without their livret. The rule that judges it cites it in its `source`, whole or by a
passage. One that is not to be judged (the reception of candidats in a situation of handicap) is
declared in `conditions_sans_regle`, with the reason.

Source: format mccgc/referentiel@1, `certification.conditions`; format mccgc/reglement@1, `source`
and `conditions_sans_regle`.
""",
    "REG217": """\
A piece that a rule requires is known: the livret, its presentation, or a piece of the dossier.

Why: a misnamed piece never arrives, and the candidat stays pending for ever. `livret` and
`presentation_orale` are read in the livret of the VAE, which has no quantity. The others are
declared in `pieces`, with their intitulé.

Source: format mccgc/reglement@1, mechanism `piece` and key `pieces`.
""",
    "REG230": """\
A rounding before comparison does not turn one level into another.

Why: rounded to the unit, “partiellement acquis” (1/2) is worth “acquis” (1) before a threshold; a
mean that is too low is acquired without anyone having wanted it.

Source: format mccgc/reglement@1, `arrondi`: half up, before comparing with the threshold.
""",
}
