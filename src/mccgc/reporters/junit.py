"""JUnit's XML, which every CI system reads: one case per file, one failure per finding."""

from typing import TextIO

from mccgc import messages
from mccgc.inert import plain
from mccgc.reporters.full import head
from mccgc.reporters.places import relative
from mccgc.reporters.report import Report


def write(report: Report, lang: str, stream: TextIO) -> None:
    """Write one suite; a case fails when its file holds a finding."""
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    cases = {
        path: Element("testcase", name=_name(path), classname="mccgc.lint") for path in report.files
    }
    for finding in report.findings:
        path = finding.position.file
        case = cases.setdefault(path, Element("testcase", name=_name(path), classname="mccgc.lint"))
        failure = SubElement(
            case, "failure", type=finding.code, message=messages.message(finding, lang)
        )
        failure.text = f"{head(finding, lang)}\n{messages.conseil(finding, lang)}"
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(len(case) > 0 for case in cases.values())),
        "errors": "0",
    }
    suites = Element("testsuites", counts, name="mccgc")
    suite = SubElement(suites, "testsuite", counts, name="mccgc lint", skipped="0")
    suite.extend(cases.values())
    indent(suites, " ")
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(tostring(suites, encoding="unicode") + "\n")


def _name(path: str) -> str:
    return plain(relative(path))
