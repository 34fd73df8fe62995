"""The pages of the rules on identity and links in a référentiel."""

PAGES = {
    "REF001": """\
A compétence belongs to one bloc only.

Why: a bloc is acquired alone and for life; a compétence that is repeated would be assessed twice,
and perhaps attested and refused at once.

Source: doctrine of France compétences on blocs of compétences (a compétence is not repeated in two
blocs of the same certification).
""",
    "REF002": """\
A code designates one thing only.

Why: marks, the règlement and the decisions of the jury know only codes; a code given twice would
attribute to one what belongs to the other. Two codes that only a letter of another alphabet, an
accent composed otherwise or an invisible character tells apart are not safely written; case does
tell them apart (`C1.a`, `C1.A`).

Source: usage.
""",
    "REF003": """\
A bloc brings together at least two compétences.

Why: a bloc is a set of compétences that is exercised and validated alone; an isolated compétence
usually belongs to a neighbouring bloc.

Source: doctrine of France compétences on blocs of compétences (at least two compétences); article
L6113-1 of the code du travail (“ensembles homogènes et cohérents de compétences”).
""",
    "REF004": """\
An épreuve assesses compétences that exist.

Why: a mark given to an unknown compétence counts nowhere, and the one that the épreuve was meant to
assess stays without a mark.

Source: usage.
""",
    "REF005": """\
An épreuve assesses the compétences of its bloc.

Why: a candidat who aims at one bloc only sits the épreuves of that bloc, and these alone; a
compétence assessed elsewhere would prevent them from acquiring it.

Source: article L6113-1 of the code du travail (the compétences of a bloc can be assessed and
validated for themselves).
""",
    "REF006": """\
A critère marked as a doublon repeats another critère word for word.

Why: a doublon is shown, never marked; wrongly declared, it would withdraw a critère from the
évaluation.

Source: usage.
""",
    "REF007": """\
An optional bloc names a declared group of options.

Why: without a group, one knows neither among which blocs the candidat chooses, nor how many they
choose.

Source: usage.
""",
    "REF008": """\
A group of options offers at least as many blocs as must be chosen.

Why: a candidat cannot choose two blocs in a group that has only one; the certification would be out
of reach.

Source: usage.
""",
    "REF009": """\
An épreuve retains only critères of the compétences that it assesses.

Why: the list “criteres” of an épreuve chooses among the critères of its compétences; a critère from
elsewhere would never be marked there.

Source: usage.
""",
    "REF010": """\
The codes of a series follow one another.

Why: when C4 comes after C2, it is often that a compétence was forgotten in the transcription.

Source: usage.
""",
    "REF011": """\
Two blocs do not have the same intitulé.

Why: the attestation of a bloc designates it by its intitulé; the candidat and their employer must
know which one is meant.

Source: usage.
""",
    "REF012": """\
A compound code begins with the code of what contains it.

Why: C1.3 placed under C2 was probably misplaced; the assessor of C1 would not see it.

Source: usage.
""",
}
