"""`mccgc prove`: what can be proved of a règlement, over every state of a dossier."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mccgc import inert
from mccgc.cli import output
from mccgc.cli.options import Referentiel
from mccgc.errors import Finding, MccgcError, Severity
from mccgc.source import Document, pointer, read_file

if TYPE_CHECKING:  # imported when the command runs: they bring the models
    from mccgc.preuve.constats import Constat, Preuve, Temoin

FORMATS = ("table", "json")

BLOCKING = ("YML", "SCH", "REF", "REG002", "REG101")
"""Findings that leave no règlement to decide with; the others are for the proof to show."""


def command(
    reglement: Annotated[
        Path, typer.Argument(metavar="[REGLEMENT]", help="option.prove.reglement")
    ] = Path("data/reglement.yaml"),
    referentiel: Referentiel = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="option.format")
    ] = "table",
    strict: Annotated[bool, typer.Option("--strict", help="option.prove.strict")] = False,
    lang: output.Lang = None,
) -> int:
    """Prove a règlement; exit code 1 when it has a defect, or, with --strict, a warning."""
    del lang
    if format_ not in FORMATS:
        raise MccgcError("format-inconnu", format=format_, connus=", ".join(FORMATS))
    from mccgc.cohort import beside

    paths = {"referentiel": referentiel or beside(reglement.parent, "referentiel")}
    documents, findings = _read({**paths, "reglement": reglement})
    by_path = {document.path: document for document in documents.values()}
    if findings:
        output.show_findings(findings, by_path, to_stderr=format_ != "table")
        return output.exit_code(findings)
    preuve = _proved(documents)
    document = documents["reglement"]
    if format_ == "json":
        output.write(inert.json(_json(preuve, document), indent=2))
    else:
        for constat in preuve.constats:
            output.show_findings([_finding(constat, document)], by_path)
            if constat.temoin is not None:
                output.write(_written(constat, constat.temoin))
    _summary(preuve)
    return int(preuve.pire(strict=strict))


def _read(paths: dict[str, Path]) -> tuple[dict[str, Document], list[Finding]]:
    """Read both files, with the errors that leave nothing to prove."""
    from mccgc.lint.contexte import Contexte
    from mccgc.lint.engine import examine

    read = {kind: read_file(path) for kind, path in paths.items()}
    documents = {kind: document for kind, (document, _) in read.items()}
    findings = [finding for _, wrong in read.values() for finding in wrong]
    for kind, document in documents.items():
        findings += examine(Contexte(document, kind, documents), errors_only=True).kept
    return documents, [
        finding
        for finding in findings
        if finding.severity is Severity.ERREUR and finding.code.startswith(BLOCKING)
    ]


def _proved(documents: dict[str, Document]) -> "Preuve":
    from mccgc.loader import build
    from mccgc.model.referentiel import Referentiel as Model
    from mccgc.model.reglement import Reglement
    from mccgc.preuve.preuve import prouver

    return prouver(build(documents["referentiel"], Model), build(documents["reglement"], Reglement))


def _finding(constat: "Constat", document: Document) -> Finding:
    """Give a proved thing the form of any finding; verdicts are said, not named."""
    key, params = f"preuve.{constat.code}", dict(constat.params)
    for moment in ("avant", "apres"):
        if moment in params:
            params[moment] = output.say(f"verdict.{params[moment]}")
    if "deux_jusqu_a" in params:
        key = f"{key}.deux"
    position = document.position(document.span(constat.path))
    severity, where = Severity(constat.severite), pointer(constat.path)
    return Finding(constat.code, severity, position, key, params, where)


def _named(constat: "Constat", temoin: "Temoin") -> list[dict[str, Any]]:
    """Give each case of a witness its name: what it shows."""
    moments = (".avant", ".apres") if constat.code.startswith("PRV1") else ("", "")
    named = []
    for moment, cas in zip(moments, temoin.cas, strict=False):
        ((nature, expected),) = cas["attendu"].items()
        ((objet, verdict),) = (
            expected.items() if isinstance(expected, dict) else [(nature, expected)]
        )
        said = output.say(f"verdict.{verdict}")
        named.append({"nom": output.say(f"preuve.cas{moment}", objet=objet, verdict=said), **cas})
    return named


def _written(constat: "Constat", temoin: "Temoin") -> str:
    from mccgc.preuve.ecriture import en_yaml

    key = "preuve.temoin" if temoin.notes_par == "critere" else "preuve.temoin.entieres"
    return "\n".join([output.say(key), *(en_yaml(cas) for cas in _named(constat, temoin)), ""])


def _json(preuve: "Preuve", document: Document) -> dict[str, Any]:
    return {
        "version": 1,
        "reglement": document.path,
        "total": preuve.total,
        "monotone": preuve.monotone,
        "exhaustif": preuve.exhaustif,
        "etats": preuve.etats,
        "jours": dict(zip(("etudies", "total"), preuve.jours, strict=True)),
        "recouvrements_tus": preuve.recouvrements_tus,
        "espaces": [{**space._asdict(), "objets": list(space.objets)} for space in preuve.espaces],
        "constats": [_constat(constat, document) for constat in preuve.constats],
    }


def _constat(constat: "Constat", document: Document) -> dict[str, Any]:
    from mccgc.reporters.constat import constat as as_json

    shown = as_json(_finding(constat, document), output.lang())
    temoin = constat.temoin
    if temoin is None:
        return {**shown, "temoin": None}
    return {**shown, "temoin": {"notes_par": temoin.notes_par, "cas": _named(constat, temoin)}}


def _summary(preuve: "Preuve") -> None:
    """Say on the other stream what was proved, and over what."""
    from mccgc.preuve.exigences import RECOUVREMENTS

    over = "" if preuve.exhaustif else ".partiel"
    output.note(output.say(f"preuve.total{over}" if preuve.total else "preuve.total.non"))
    output.note(output.say(f"preuve.monotone{over}" if preuve.monotone else "preuve.monotone.non"))
    output.note(output.say("preuve.etats", nombre=preuve.etats))
    for space in preuve.espaces:
        if not space.exhaustif:
            codes = ", ".join(space.objets)
            params = {"objets": codes, "voie": space.voie, "nombre": space.etats}
            output.note(output.say("preuve.partiel", **params))
    studied, total = preuve.jours
    if studied < total:
        output.note(output.say("preuve.jours", nombre=studied, total=total))
    if preuve.recouvrements_tus:
        output.note(output.say("preuve.recouvrements", nombre=RECOUVREMENTS))
    if preuve.exhaustif:
        output.note(output.say("preuve.exhaustif"))
