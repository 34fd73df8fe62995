"""The first files of a new certification or cohorte: complete, valid, and nothing decided yet."""

import json
from datetime import date

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mccgc.decision.plan import scored
from mccgc.model.formats import MODELS
from mccgc.model.referentiel import Referentiel
from mccgc.resources import resource, schema_path


def _yaml(value: object) -> str:
    """Write a text as a YAML scalar: JSON's double quotes are YAML's."""
    return json.dumps(str(value), ensure_ascii=False)


def skeleton(referentiel: Referentiel, text: str, today: date) -> dict[str, str]:
    """Files to write, by relative path: référentiel, règlement, schemas, cohorte, one dossier."""
    environment = Environment(
        loader=FileSystemLoader(resource("templates") / "init"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  YAML, where every value goes through the `yaml` filter
    )
    environment.filters["yaml"] = _yaml
    cohorte = f"{today:%Y-%m}"
    given = {
        "certification": referentiel.certification,
        "jour": today.isoformat(),
        "cohorte": cohorte,
        "niveaux": "non acquis, partiellement acquis, acquis",
        "epreuves": [
            {"code": epreuve.code, "criteres": scored(referentiel, epreuve)}
            for epreuve in referentiel.epreuves()
        ],
    }
    optional = ", ".join(bloc.code for bloc in referentiel.blocs if bloc.option)

    def render(name: str, schemas: str, options: object) -> str:
        template = environment.get_template(f"{name}.yaml.j2")
        return template.render(given, schemas=schemas, options=options)

    scores = f"scores/{cohorte}"
    return {
        "referentiel.yaml": text,
        "reglement.yaml": render("reglement", "schemas", referentiel.options),
        f"{scores}/cohorte.yaml": render("cohorte", "../../schemas", optional),
        f"{scores}/EXEMPLE-001.yaml": render("dossier", "../../schemas", optional),
        **{f"schemas/{path.name}": path.read_text("utf-8") for path in map(schema_path, MODELS)},
    }
