"""The pages of the rules on YAML and encoding."""

PAGES = {
    "YML001": """\
A file is in UTF-8.

Why: in another encoding, accents are misread, and from one machine to another the same file no
longer says the same thing.

Source: YAML 1.2, section 5.2 (encodings of a stream).
""",
    "YML002": """\
A file is YAML that can be read.

Why: a misplaced quotation mark or a misalignment, and nothing of what follows has a sure meaning.
Between braces, the comma separates: `{au_moins: 0,5}` would say 0 there, then a key 5.

Source: YAML 1.2.
""",
    "YML003": """\
A key is written only once in its table.

Why: most readers of YAML keep the last value without saying so; a mark or a decision would
disappear in silence.

Source: YAML 1.2, section 3.2.1.1 (the keys of a table are unique).
""",
    "YML004": """\
A value is written in full, without anchor, alias or tag.

Why: an alias changes things far from the place where one reads, and a tag changes the type of a
value; a jury must read what is written.

Source: usage.
""",
    "YML005": """\
A file has no YAML directive.

Why: a directive changes the reading of the whole file; files are always read in the same way.

Source: usage.
""",
    "YML006": """\
A file contains a single YAML document.

Why: a single dossier, a single référentiel per file; what follows a line “---” would be forgotten.

Source: usage.
""",
    "YML007": """\
Lists and tables are not nested without end.

Why: a file needs only some ten levels; beyond that, it is a forgotten bracket.

Source: usage.
""",
    "YML008": """\
A key is a plain text.

Why: a list or a table cannot name a field; it is almost always a brace or a “?” too many.

Source: usage.
""",
    "YML009": """\
Each file of a cohorte can be opened.

Why: a dossier that cannot be read (permission denied, broken link, folder that bears the name of a
file) is that of a forgotten candidat; it is reported, and the others are decided.

Source: usage.
""",
}
