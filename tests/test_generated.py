"""The generated pages say what the code says today: `make docs` writes them again."""

from pathlib import Path

import pytest

import generate
from mccgc.cli.app import COMMANDS
from mccgc.lint.registry import rule_names

PRINTED = True


def test_generated_pages_are_up_to_date() -> None:
    assert generate.differences() == []


def test_a_page_that_is_not_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (pages := generate.pages()).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert generate.differences(tmp_path) == []
    name = next(iter(pages))
    (tmp_path / name).write_text(pages[name] + "de trop\n", encoding="utf-8")
    assert generate.differences(tmp_path)[-1] == "-de trop"
    (tmp_path / name).unlink()
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    assert len(generate.differences(tmp_path)) > len(pages[name].splitlines())


def test_every_command_and_every_rule_has_its_section() -> None:
    pages = generate.pages()
    for name in COMMANDS:
        assert f"\n## mccgc {name}\n" in pages["docs/reference/commandes.md"]
    for code, name in rule_names().items():
        assert f"\n### {code} {name} (" in pages["docs/reference/regles-de-lint.md"]


def test_every_link_of_a_page_leads_to_a_heading() -> None:
    """Anchors are made as GitHub makes them: lower case, words joined, signs dropped."""
    pages = generate.pages()
    for page in ("regles-de-lint", "formats", "erreurs", "commandes"):
        text = pages[f"docs/reference/{page}.md"]
        for link in {part.split(")")[0] for part in text.split("](")[1:]}:
            target, _, anchor = link.partition("#")
            there = pages[f"docs/reference/{target}"] if target else text
            assert not anchor or anchor in _anchors(there), link


def _anchors(text: str) -> set[str]:
    headings = (line.lstrip("# ") for line in text.splitlines() if line.startswith("#"))
    kept = ("".join(c for c in h.lower() if c.isalnum() or c in " -_") for h in headings)
    return {heading.replace(" ", "-") for heading in kept}
