"""The pages of the rules on coverage."""

PAGES = {
    "COU001": """\
Each compétence is assessed by an épreuve.

Why: a compétence that nothing assesses can be neither acquired nor refused, and keeps its bloc
pending.

Source: article L6113-1 of the code du travail (the référentiel d'évaluation defines the ways in
which what was learnt is assessed).
""",
    "COU002": """\
Each compétence has at least one critère to mark.

Why: without a critère, the assessor has nothing to observe and the jury has nothing to read.

Source: article L6113-1 of the code du travail (the référentiel d'évaluation defines the critères by
which what was learnt is assessed).
""",
    "COU003": """\
Each épreuve assesses at least one compétence.

Why: an épreuve that assesses nothing has the candidat sit an examination without effect.

Source: article L6113-1 of the code du travail (the référentiel d'évaluation defines the ways in
which what was learnt is assessed).
""",
    "COU004": """\
Each bloc has its épreuves.

Why: a bloc is acquired alone; without an épreuve of its own, nobody can acquire it by the voie of
training. When most blocs have none, it is said once.

Source: article L6113-1 of the code du travail (the compétences of a bloc can be assessed and
validated).
""",
    "COU005": """\
Each bloc tells its compétences.

Why: they are what the bloc attests; a bloc without a compétence can be neither assessed nor
described on the back of an attestation.

Source: article L6113-1 of the code du travail (a bloc is a set of compétences).
""",
    "COU006": """\
Each activité has its tâches and its compétences.

Why: the référentiel de compétences follows from the référentiel d'activités; an activité without a
tâche is not described, an activité without a compétence is not assessed. When most are so, it is
the usage of the référentiel: it is said only once.

Source: article L6113-1 of the code du travail.
""",
    "COU007": """\
Each épreuve has at least one critère to mark.

Why: the assessor would receive an empty grid.

Source: article L6113-1 of the code du travail (the référentiel d'évaluation defines the critères by
which what was learnt is assessed).
""",
    "COU008": """\
Each critère is marked in an épreuve.

Why: when épreuves choose their critères, one of these may be retained by none; its compétence would
stay pending always.

Source: article L6113-1 of the code du travail (the référentiel d'évaluation defines the critères
and the ways by which what was learnt is assessed).
""",
}
