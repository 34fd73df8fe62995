"""The pages of the rules on wording."""

PAGES = {
    "TXT001": """\
A text says something.

Why: an empty bullet is often a line lost when a table was copied.

Source: usage.
""",
    "TXT002": """\
A parenthesis, a bracket or a quotation mark that is opened is closed.

Why: the missing sign is often what remains of a sentence that was cut.

Source: typographical usage.
""",
    "TXT003": """\
A text that announces a continuation has one.

Why: “contient :” at the end of a critère means that the bullets that follow were lost or placed
elsewhere. What introduces several critères is their “chapeau”, written without its colon.

Source: usage.
""",
    "TXT004": """\
A tâche is written only once in its activité.

Why: a repeated tâche is usually an error of copying, and sometimes the place of another.

Source: usage.
""",
    "TXT005": """\
A critère repeated within its compétence is marked as a doublon.

Why: marked twice, it would weigh double in the compétence.

Source: usage.
""",
    "TXT006": """\
An épreuve is described only once.

Why: a table prints twice the épreuve that assesses two compétences; transcribed twice, the candidat
would sit it twice.

Source: usage.
""",
    "TXT007": """\
Two compétences, or two critères of a compétence, are not alike to within a word.

Why: a misprint makes two compétences of what is only one.

Source: usage.
""",
    "TXT008": """\
Two words are separated by one space, not by two.

Why: two spaces are often the trace of a word that was deleted.

Source: typographical usage.
""",
    "TXT009": """\
The spaces around punctuation follow French usage.

Why: the documents handed to the jury and to the candidat take up the text as it is. No space before
a comma or a full stop; a space before “; : ! ?” and inside guillemets.

Source: typographical usage.
""",
    "TXT010": """\
A file writes all its apostrophes in the same way.

Why: “l'offre” and “l’offre” look alike, but a search finds only one of them.

Source: typographical usage.
""",
    "TXT011": """\
A compétence tells an action, its means and its purpose.

Why: “Analyser un marché en menant une veille afin d'évaluer son potentiel” tells the assessor what
they must see; “Analyser un marché” tells neither how, nor what for.

When most compétences are written otherwise, it is the usage of the référentiel: it is said only
once.

Source: usage. This form is recommended, it is not required.
""",
    "TXT012": """\
A compétence begins with a verb in the infinitive.

Why: a compétence is an action; “Bonne connaissance du marché” cannot be seen being done. When most
begin with a noun, it is the usage of the référentiel: it is said only once.

Source: usage.
""",
    "TXT013": """\
A group épreuve says how each candidat is assessed.

Why: the certification is delivered to a person; a group mark says nothing of what each can do.

Source: usage.
""",
    "TXT014": """\
A small word is not written twice in a row.

Why: “de d'affaires” or “le le” remains of a sentence that was reworked.

Source: usage.
""",
    "TXT015": """\
An intitulé or a libellé begins with a capital letter.

Why: a small letter at the head is often the end of a sentence placed as a text of its own. When
most texts begin so, it is the usage of the référentiel: it is said only once.

Source: typographical usage.
""",
    "TXT016": """\
The texts of a list end in the same way.

Why: in a printed grid, an isolated full stop suggests that the line before goes on.

Source: typographical usage.
""",
    "TXT017": """\
A text without quotation marks does not contain “#” after a space.

Why: YAML takes the rest of the line for a comment; “Vendre en 1 # minute” is read “Vendre en 1”. A
true comment goes on its own line, or after two spaces and followed by a space. When the référentiel
has an original document, it is that document that says what is missing (SRC005).

Source: YAML 1.2, § 6.6.
""",
    "TXT018": """\
A text does not bear characters damaged by a wrong encoding.

Why: “rÃ©fÃ©rentiel” and “r\N{REPLACEMENT CHARACTER}f\N{REPLACEMENT CHARACTER}rentiel” come from a file read in another \
encoding than its
own; the text is printed as it is on the documents of the jury.

Source: usage.
""",
    "TXT019": """\
A text does not bear signs that belong to layout only.

Why: pasted from a PDF or a word processor, a ligature (“ﬁ”), an invisible hyphen or a bullet are
hard to see on the screen, but a search no longer finds the word, and the bullet is printed twice.

Source: usage.
""",
    "TXT020": """\
A punctuation mark is not written twice.

Why: “..” is a full stop too many or a full stop too few; “, ,” the trace of a word that was
deleted.

Source: typographical usage.
""",
    "TXT021": """\
No text is waiting to be completed.

Why: “À compléter” and “TODO” end up printed before the jury.

Source: usage.
""",
    "TXT022": """\
A term is written everywhere in the same way.

Why: “avant-vente” and “avant vente”, “appels d'offres” and “appels d'offre” are the same words, but
for a hyphen or a plural; a search finds only a part of them, and one wonders whether two things are
said. The rarest spelling is shown, once.

Source: usage.
""",
}
