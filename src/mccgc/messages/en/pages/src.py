"""The pages of the rules on fidelity to the source."""

PAGES = {
    "SRC001": """\
Each text of the référentiel is in the original document, to the letter.

Why: it is the registered document that is authoritative; one word changed in typing changes what
the jury assesses. The original document is the file `source/<nom du référentiel>.txt`, if it
exists; bullets and layout do not count, spaces have their own rule (SRC007), and a sentence may be
cut there by a page break.

Source: usage.
""",
    "SRC002": """\
A registration detail comes from the original document.

Why: the number, the level and the dates are printed on the parchemin; they are not guessed. When
they come from the decision of registration and not from the référentiel, a suppression says so.

Source: usage.
""",
    "SRC003": """\
A condition of validation is in the original document, to the letter.

Why: a condition that was not registered cannot be held against a candidat; what the certifier
decides on its own goes into the règlement, with its authority.

Source: usage.
""",
    "SRC004": """\
The original document can be read.

Why: a fidelity that could not be checked is not a fidelity. The original document is the file
`source/<nom du référentiel>.txt`: text, encoded in UTF-8. As long as it is unreadable, empty, or
absent from a folder `source` that contains something else, no other SRC rule says anything.

Source: usage.
""",
    "SRC005": """\
Each sentence of the original document is in the référentiel, or declared not transcribed.

Why: a critère, a tâche, a condition or an end of sentence forgotten in typing change what the jury
assesses, and nothing in the file shows it. Column titles, page headers and what the document
repeats are declared once, at the end of the référentiel:

```yaml
non_transcrit:
  - {texte: Conditions de validation, raison: titre}
  - {texte: Institut du commerce – référentiel, raison: en-tête de page, fois: 12}
```

Page numbers and the labels of texts (“C17.”, “Bloc 2 :”) need not be.

Source: usage.
""",
    "SRC006": """\
Each text is in the place that the original document gives it.

Why: two libellés swapped, a critère placed under another compétence, an épreuve with the type of
another: each text is to the letter, and the référentiel says something else. The texts of one
column (activités and tâches, compétences, critères, épreuves, conditions) keep their order, and
follow the label of their object when the document prints them (“C17.”, “Bloc 2 :”).

Source: usage.
""",
    "SRC007": """\
A text bears the spaces of the original document.

Why: “marché , en” and “marché, en” are not the same certified text. Several spaces are worth one,
and an end of line of the document is worth one or none; but a space more or less beside a sign is a
difference.

Source: usage.
""",
    "SRC008": """\
A text is not in the référentiel more often than in the original document.

Why: a tâche or a critère copied a second time is marked twice. The type of an épreuve, its form and
a chapeau, which the document may print only once for several objects, do not count.

Source: usage.
""",
    "SRC009": """\
What is declared not transcribed is in the original document, and is only left aside there.

Why: a declaration that no longer holds would one day hide a forgotten passage.

Source: usage.
""",
}
