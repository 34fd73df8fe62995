"""The pages of the rules on suppressions."""

PAGES = {
    "SUP001": """\
A suppression says why.

Why: whoever reads it again in two years must know whether the finding was silenced on purpose or
for convenience; without a reason, the finding stays.

Source: usage.
""",
    "SUP002": """\
A suppression still silences something.

Why: the defect has been mended; left there, the comment would one day silence a new defect. Nothing
is said as long as the file has errors of schema, nor as long as the same rule finds elsewhere a
defect that may have moved: a reason once written is not removed in doubt.

Source: usage.
""",
    "SUP003": """\
A suppression names a rule that exists and that may be silenced.

Why: a misspelt code silences nothing. What prevents a file from being read (YML, SCH) and findings
on suppressions (SUP) are mended, they are not silenced.

Source: usage.
""",
    "SUP004": """\
A suppression is written “# mccgc: ignore[CODE] raison”.

Why: a comment that is almost right would be taken for a mere remark, and would silence nothing.

Source: usage.
""",
}
