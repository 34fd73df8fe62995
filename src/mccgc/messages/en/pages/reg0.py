"""The pages of the rules on what a règlement names, and on its numbers."""

PAGES = {
    "REG001": """\
Two rules, or two scales, do not have the same code.

Why: documents, motifs and `exception_a` designate a rule by its code; repeated, it no longer
designates any of them safely.

Source: format mccgc/reglement@1, `code` is a stable code.
""",
    "REG002": """\
A scale that the règlement uses is declared in it.

Why: without a scale, a mark has no value and a threshold is compared to nothing.

Source: format mccgc/reglement@1, `echelles` declares those that `notation` and the rules use.
""",
    "REG003": """\
The règlement names only blocs, compétences, critères and épreuves of the référentiel.

Why: a weight or a rule for a code that does not exist stays without effect, and nobody sees it
before the jury.

Source: format mccgc/reglement@1, the codes of `poids`, `pour`, `parmi`, `notation.epreuves` and
`rattrapage.exceptions` are those of the référentiel.
""",
    "REG004": """\
The règlement applies to the version of the référentiel that goes with it.

Why: codes and conditions change from one version to another; a règlement written for another
version would decide on blocs that are no longer the same.

Source: format mccgc/reglement@1, `reglement.referentiel` is the version of the référentiel.
""",
    "REG005": """\
A type of épreuve that the règlement names is that of at least one épreuve.

Why: the type is written to the letter, as in the référentiel; with one misprint, the rule or the
particular rattrapage applies to nothing.

Source: format mccgc/reglement@1, `type` takes up the `type` of the épreuves of the référentiel.
""",
    "REG006": """\
A correspondance gives blocs of this version for those of another.

Why: a bloc once acquired is so for life; if the correspondance names a bloc that does not exist,
the candidat loses what they acquired under an earlier registration.

Source: format mccgc/reglement@1, `correspondances`; doctrine of France compétences on blocs
(acquired with no limit of duration).
""",
    "REG007": """\
An exception names the general rule that it replaces, and can replace it.

Why: an exception to a rule that is absent, to itself or to a rule that decides on something else
replaces nothing: the two rules apply together, or neither does.

Source: format mccgc/reglement@1, `exception_a` is the code of the general rule.
""",
    "REG008": """\
A condition on options names a group of options of the référentiel.

Why: an unknown group has no bloc, and the condition is never met.

Source: format mccgc/reglement@1, `options` takes up the code of a group of the référentiel.
""",
    "REG101": """\
A scale has at least two levels, or a range that its step divides.

Why: a mark is read on the scale; if the scale is empty, upside down or badly graduated, the highest
mark cannot be given and no threshold has a meaning.

Source: format mccgc/reglement@1, `niveaux` and their values, or `etendue` with `min`, `max`, `pas`.
""",
    "REG102": """\
Two levels of a scale do not have the same value.

Why: two words that are worth as much change nothing in any verdict; it is almost always a misprint
in a value.

Source: format mccgc/reglement@1, `niveaux` gives each level its exact value.
""",
    "REG103": """\
Weights are positive, commensurable, and those of a mean are not all zero.

Why: with a negative weight, a better mark would lower the mean; with weights all zero, there is no
mean, and the object stays pending. With weights that have no common denominator of a reasonable
size, the exact mean would have thousands of digits, which nobody can read.

Source: format mccgc/reglement@1, `poids` (1 by default) and the mechanism `moyenne`.
""",
    "REG104": """\
A threshold lies within the scale, above its lowest mark.

Why: higher than the scale, a threshold can never be reached; at the lowest mark or below, it always
is. In both cases the condition decides nothing.

Source: format mccgc/reglement@1, thresholds are expressed in the scale of the rule, failing that in
the one of `notation`.
""",
    "REG105": """\
A number required does not exceed what the object counts, a proportion is between 0 and 1.

Why: five compétences acquired out of three is a refusal for everyone.

Source: format mccgc/reglement@1, mechanisms `nombre`, `proportion` and `options`.
""",
    "REG106": """\
The gap admitted between two assessors is not negative.

Why: two equal marks have a gap of zero; below zero, no double marking would be retained.

Source: format mccgc/reglement@1, `double_notation.ecart_max`.
""",
    "REG107": """\
“present” is not a code of absence.

Why: it is the word of the format for a candidat who sat; declared as an absence, it would suggest
that their marks are replaced, which the computation does not do.

Source: format mccgc/dossier@1, `presence` is `present` or a code of `absences`.
""",
    "REG108": """\
The right to a rattrapage opens on an interval of marks that is not empty.

Why: when the lower bound reaches the upper bound, nobody has a right to a second session, and the
marks given in it are forgotten.

Source: format mccgc/reglement@1, `rattrapage.droit`: `de` included, `a_moins_de` excluded.
""",
    "REG109": """\
A threshold is read in one way only on its scale.

Why: on a scale from 0 to 20, `10/20` or `1/2` can say half a point or half the points, and a
candidat with a mean of 1 would pass. A threshold is written in points (`10`, `0.5`) or as a share
of the range (`50 %`); a fraction is admitted only if no decimal writes it and the scale has that
mark, such as 31/3. Of a scale that does not start at 0, a percentage may count that start or not:
the threshold is written in points.

Source: format mccgc/reglement@1, thresholds of conditions, `droit` and `ecart_max`; a scale of
named levels, whose values are fractions, admits them.
""",
}
