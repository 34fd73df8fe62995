"""Proof that data/referentiel.yaml says what data/source/referentiel.txt says: all of it, no more.

The method is that of a proof-reader with a pencil. Each text of the YAML, with the label that the
source prints before it (« Bloc 1 : », « C1. »), is sought in the source and struck out there. A
text that cannot be found is a stranger, one found under another label or ahead of an elder sibling
is misplaced, and whatever is not struck out in the end was forgotten. The source is a flattened
table whose page breaks cut sentences: a text may go on in a later cell, but it leaves a cell only
at its end and enters the next only at its head, so that no sentence can be composed of loose words.
"""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parent.parent
SOURCE = (ROOT / "data/source/referentiel.txt").read_text(encoding="utf-8")
YAML = (ROOT / "data/referentiel.yaml").read_text(encoding="utf-8")
REFERENTIEL: dict[str, Any] = yaml.safe_load(YAML)
SOURCE_SHA256 = "3bb0b5a02cfbe017f3e49c843e54db0e309af442b700d2f15218b996a4262540"

MARKUP = re.compile(r"<[^>]+>|\*\*|\[|\]\(#\)|\\(?=[()])")
LABEL = re.compile(r"Bloc \d+|ACTIVITE \d+|Pour C\d+|\(C\d+(?:, C\d+)*\)")
STRUCK = "█"
MOST_PASSAGES = 3
SHORTEST_PASSAGE = 8  # characters, when a text is cut: shorter ends could be met by chance

# Titles, and the cell of E11 that the source prints a second time beside C18.
NOT_TRANSCRIBED = """
5 – REFERENTIEL
En savoir plus sur cet article... Créé par
REFERENTIEL D'ACTIVITES
décrit les situations de travail et les activités exercées, les métiers ou emplois visés
REFERENTIEL DE COMPETENCES identifie les compétences et les connaissances,
y compris transversales, qui découlent du référentiel d'activités
REFERENTIEL D'ÉVALUATION définit les critères et les modalités d'évaluation des acquis
MODALITÉS D'ÉVALUATION CRITÈRES D'ÉVALUATION
Mise en situation professionnelle (C15, C18) Le candidat est mis en situation de leadership
(résolution de problème, prise de décision sous tension, organisation du travail
en équipe, etc.) avec son groupe. Chaque exercice fait l'objet d'une rétroaction et d'un
feedback collectif. Simulation (observation en groupe avec évaluation individuelle)
Conditions de validation
"""
NOT_TRANSCRIBED_IN_YAML = [
    words for passage in REFERENTIEL["non_transcrit"] for words in passage.values()
]
EPREUVES = "C1 | C2 | C3 | C4 | C5 C6 | C7 | C8 | C9 C10 | C11 | C12 C13 C14 | C15 C18 | C16 | C17"


class Text(NamedTuple):
    """Words of the YAML and the source's label above them; same kind and label makes siblings."""

    words: str
    kind: str
    under: str = ""


class Reading(NamedTuple):
    """What a proof-reading finds wrong; `forgotten` also holds what is left out on purpose."""

    strangers: list[str]
    misplaced: list[Text]
    forgotten: list[str]


def read_page(source: str) -> str:
    """The source as one cell a line, without markup, the codes of an épreuve joined by commas."""
    cells = [" ".join(MARKUP.sub("", cell).split()) for cell in re.split(r"[\t\n]", source)]
    return "\n" + re.sub(r"(\(C\d+) et (?=C\d+\))", r"\1, ", "\n".join(filter(None, cells))) + "\n"


def read_texts(referentiel: dict[str, Any]) -> Iterator[Text]:
    """Every text of the référentiel, in the order of the YAML, with the source's labels."""
    certification = referentiel["certification"]
    yield from (Text(certification[key], "titre") for key in ("intitule", "certificateur"))
    for article in certification["base_legale"]:
        yield from (Text(article[key], "loi") for key in ("titre", "origine", "texte"))
    yield from (Text(condition["texte"], "condition") for condition in certification["conditions"])
    for bloc in referentiel["blocs"]:
        label = f"Bloc {bloc['code'].removeprefix('B')}"
        yield Text(f"{label} : {bloc['intitule']}", "bloc")
        for activite in bloc["activites"]:
            yield from read_activite(activite, label)
        for epreuve in bloc["epreuves"]:
            codes = f"({', '.join(epreuve['competences'])})"
            yield Text(f"{epreuve['type']} {codes}", "epreuve", label)
            yield Text(epreuve["consigne"].replace("\n", " "), "modalite", codes)
            yield Text(epreuve["format"], "modalite", codes)


def read_activite(activite: dict[str, Any], bloc: str) -> Iterator[Text]:
    """The texts of an activité; a chapeau that several critères share is printed once."""
    label = f"ACTIVITE {activite['code'].removeprefix('A')}"
    yield Text(f"{label} : {activite['intitule']}", "activite", bloc)
    yield from (Text(tache, "tache", label) for tache in activite["taches"])
    for competence in activite["competences"]:
        pour, criteres = f"Pour {competence['code']}", competence["criteres"]
        yield Text(f"{competence['code']}. {competence['libelle']}", "competence", label)
        yield Text(pour, "competence", label)
        chapeaux = dict.fromkeys(critere["chapeau"] for critere in criteres if "chapeau" in critere)
        yield from (Text(chapeau, "critere", pour) for chapeau in chapeaux)
        yield from (Text(critere["libelle"], "critere", pour) for critere in criteres)


def find_passages(words: str, page: str, start: int = 0, most: int = MOST_PASSAGES) -> list[slice]:
    """Where the words stand in the page: at most `most` passages in its order, or none at all."""
    whole = page.find(words, start)
    if whole >= 0:
        return [slice(whole, whole + len(words))]
    for cut in range(SHORTEST_PASSAGE, len(words) - SHORTEST_PASSAGE) if most > 1 else ():
        head = page.find(words[:cut] + "\n", start) if words[cut] == " " else -1
        if head >= 0:
            tail = find_passages("\n" + words[cut + 1 :], page, head + cut, most - 1)
            if tail:
                return [slice(head, head + cut), *tail]
    return []


def proofread(texts: list[Text], page: str) -> Reading:
    """Strike the texts out of the page, the longest first: a short one may stand in a longer."""
    left, places = page, dict[int, int]()
    for index, text in sorted(enumerate(texts), key=lambda item: -len(item[1].words)):
        for passage in find_passages(text.words, left):
            struck = re.sub(r"[^\n]", STRUCK, left[passage])
            left = left[: passage.start] + struck + left[passage.stop :]
            places.setdefault(index, passage.start)
    scraps = [scrap.strip(" -:«»") for scrap in re.split(rf"[{STRUCK}\n]+", left)]
    return Reading(
        [text.words for index, text in enumerate(texts) if index not in places],
        find_misplaced({place: texts[index] for index, place in sorted(places.items())}, page),
        [scrap for scrap in scraps if scrap],
    )


def find_misplaced(placed: dict[int, Text], page: str) -> list[Text]:
    """The texts, given in the YAML's order, that have another label or overtake a sibling."""
    labels = [(label.start(), label[0]) for label in LABEL.finditer(page)]
    misplaced, latest = [], dict[tuple[str, str], int]()
    for place, text in placed.items():
        above = [label for start, label in labels if start < place and label[:2] == text.under[:2]]
        siblings = (text.kind, text.under)
        if (text.under and above[-1:] != [text.under]) or place < latest.get(siblings, 0):
            misplaced.append(text)
        latest[siblings] = place
    return misplaced


PAGE = read_page(SOURCE)
TEXTS = list(read_texts(REFERENTIEL))
READING = proofread(TEXTS, PAGE)
ACTIVITES = [activite for bloc in REFERENTIEL["blocs"] for activite in bloc["activites"]]
COMPETENCES = [competence for activite in ACTIVITES for competence in activite["competences"]]


def test_the_source_is_the_document_received() -> None:
    assert sha256(SOURCE.encode()).hexdigest() == SOURCE_SHA256


def test_every_text_stands_in_the_source_under_its_label() -> None:
    assert (READING.strangers, READING.misplaced) == ([], [])


def test_nothing_of_the_source_is_left_out() -> None:
    assert " ".join(READING.forgotten) == " ".join(NOT_TRANSCRIBED.split())


def test_no_sentence_of_the_yaml_escapes_the_proof() -> None:
    """Keys and codes have no white space; every other scalar is among the texts proved above."""
    proved = "\n".join([*(text.words for text in TEXTS), *NOT_TRANSCRIBED_IN_YAML])
    scalars = [event.value for event in yaml.parse(YAML) if isinstance(event, yaml.ScalarEvent)]
    assert [s for s in scalars if " " in s and s.replace("\n", " ") not in proved] == []


def test_the_counts_are_those_of_the_source() -> None:
    taches = [len(activite["taches"]) for activite in ACTIVITES]
    criteres = [len(competence["criteres"]) for competence in COMPETENCES]
    assert (len(REFERENTIEL["blocs"]), sum(taches), sum(criteres)) == (4, 48, 62)
    assert taches == [6, 4, 6, 7, 4, 5, 6, 5, 5]
    assert criteres == [4, 3, 3, 3, 3, 3, 4, 5, 3, 5, 3, 3, 3, 5, 3, 3, 3, 3]


def test_the_criteres_are_numbered_within_their_competence() -> None:
    """The codes of blocs, activités and compétences are proved by the labels."""
    for competence in COMPETENCES:
        for number, critere in enumerate(competence["criteres"], start=1):
            assert critere["code"] == f"{competence['code']}.{number}"


def test_each_epreuve_covers_the_competences_printed_beside_it() -> None:
    epreuves = [epreuve for bloc in REFERENTIEL["blocs"] for epreuve in bloc["epreuves"]]
    assert [epreuve["code"] for epreuve in epreuves] == [f"E{n}" for n in range(1, 14)]
    assert " | ".join(" ".join(epreuve["competences"]) for epreuve in epreuves) == EPREUVES


def test_each_chapeau_governs_the_criteres_listed_beneath_it() -> None:
    """All those of its compétence, but in C1, where two whole sentences follow the list."""
    led = [competence for competence in COMPETENCES if "chapeau" in competence["criteres"][0]]
    free = [c["code"] for competence in led for c in competence["criteres"] if "chapeau" not in c]
    assert " ".join(competence["code"] for competence in led) == "C1 C2 C3 C8 C9 C10 C11 C18"
    assert free == ["C1.3", "C1.4"]


def test_the_repeated_critere_is_marked_as_such() -> None:
    first, *_, repeated, _ = COMPETENCES[13]["criteres"]
    assert repeated == {**first, "code": "C14.4", "doublon_de": "C14.1"}
    assert yaml.safe_dump(REFERENTIEL).count("doublon_de") == 1


def test_what_the_source_does_not_give_stays_empty() -> None:
    enregistrement = REFERENTIEL["certification"]["enregistrement"]
    assert [value for value in enregistrement.values() if value not in (None, [])] == []
    assert [bloc["option"] for bloc in REFERENTIEL["blocs"] if bloc["option"]] == []
    assert REFERENTIEL["options"] == []


MUTATIONS: dict[str, Callable[[list[str]], list[str]]] = {
    "last word changed": lambda words: [*words[:-1], "autre"],
    "first and last word swapped": lambda words: [words[-1], *words[1:-1], words[0]],
    "first word dropped": lambda words: words[1:],
    "last letter dropped": lambda words: [*words[:-1], words[-1][:-1]],
    "text dropped": lambda words: words[:0],
}


@pytest.mark.parametrize("mutate", MUTATIONS.values(), ids=MUTATIONS)
def test_the_proof_sees_a_fault_in_any_text(mutate: Callable[[list[str]], list[str]]) -> None:
    unseen = []
    for index, text in enumerate(TEXTS):
        mutated = text._replace(words=" ".join(mutate(text.words.split())))
        if proofread([*TEXTS[:index], mutated, *TEXTS[index + 1 :]], PAGE) == READING:
            unseen.append(text.words)
    assert unseen == []


DAMAGES: dict[str, Callable[[Any], object]] = {
    "tâche dropped": lambda acts: acts[0]["taches"].pop(),
    "tâche in the next activité": lambda acts: acts[1]["taches"].insert(0, acts[0]["taches"].pop()),
    "tâches in another order": lambda acts: acts[0]["taches"].reverse(),
    "critères in another order": lambda acts: acts[0]["competences"][1]["criteres"].reverse(),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_the_proof_sees_a_fault_in_the_structure(damage: Callable[[Any], object]) -> None:
    damaged = deepcopy(REFERENTIEL)
    damage(damaged["blocs"][0]["activites"])
    assert proofread(list(read_texts(damaged)), PAGE) != READING
