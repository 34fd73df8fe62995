"""The command as it is typed, and a référentiel in which nothing is wrong."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

HEAD = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    activites:
      - code: A1
        intitule: Vente
        taches: [Négocier, Vendre]
        competences:
          - code: C1
            libelle: Négocier un contrat en menant un entretien afin de vendre
            criteres: [{code: C1.1, libelle: Le contrat est signé}]
          - code: C2
            libelle: Vendre une offre en menant un entretien afin de signer
            criteres: [{code: C2.1, libelle: Une vente est faite}]
    epreuves: [{code: E1, type: Oral, consigne: Vendre., format: Oral, competences: [C1, C2]}]
"""


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def found(self) -> list[str]:
        """Codes of the findings of a concise report."""
        return [line.split(": ")[1].split()[0] for line in self.out.splitlines()]


def mccgc(*args: object, cwd: Path, given: str = "", **env: str) -> Ran:
    done = subprocess.run(
        [sys.executable, "-m", "mccgc", *map(str, args)],
        cwd=cwd,
        input=given.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, **env},
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def bytes_of(folder: Path) -> dict[str, bytes]:
    """All that a folder holds, to see that nothing in it has changed."""
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
