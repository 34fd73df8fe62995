"""Run the rules on a file: what the reader found, what the schema refuses, what the rules say."""

from collections.abc import Mapping

from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.registry import Rule, rules_for
from mccgc.source import Document
from mccgc.structure import check
