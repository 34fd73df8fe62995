"""Findings for programs: a versioned document, whose schema `mccgc schema constats` gives.

Keys may be added, none is renamed nor dropped without another version.
"""

from typing import TextIO

from mccgc import inert
from mccgc.inventory import REASONS
from mccgc.reporters.constat import Json, constat, constat_schema
from mccgc.reporters.report import Report

VERSION = 1


def write(report: Report, lang: str, stream: TextIO) -> None:
    """Write one document, one finding a line."""

    def lines(items: list[Json]) -> str:
        return ",".join(f"\n{inert.json(item)}" for item in items)

    findings = [constat(finding, lang) for finding in report.findings]
    silenced = [{**constat(f, lang), "raison": reason} for f, reason in report.suppressed]
    files = inert.json(report.files)
    stream.write(f'{{"version": {VERSION},\n"fichiers": {files},\n')
    aside = [{"fichier": each.path.as_posix(), "raison": each.reason} for each in report.aside]
    stream.write(f'"laisses_de_cote": [{lines(aside)}],\n')
    stream.write(f'"constats": [{lines(findings)}],\n"tus": [{lines(silenced)}]}}\n')


def schema() -> Json:
    """JSON Schema of the document, less its dialect."""
    return {
        "description": "Ce que « mccgc lint --output-format json » écrit.",
        "type": "object",
        "required": ["version", "fichiers", "laisses_de_cote", "constats", "tus"],
        "properties": {
            "version": {"const": VERSION},
            "fichiers": {
                "type": "array",
                "items": {"type": "string"},
                "description": "Fichiers vérifiés, dans l'ordre.",
            },
            "laisses_de_cote": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["fichier", "raison"],
                    "properties": {"fichier": {"type": "string"}, "raison": {"enum": [*REASONS]}},
                },
                "description": "Ce qui n'a pas été vérifié dans les dossiers parcourus.",
            },
            "constats": {
                "type": "array",
                "items": constat_schema(),
                "description": "Ce qui est à corriger.",
            },
            "tus": {
                "type": "array",
                "items": constat_schema(raison={"type": "string", "minLength": 1}),
                "description": "Constats tus dans le fichier, avec leur raison.",
            },
        },
    }
