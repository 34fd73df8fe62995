"""A cohorte small enough to be read whole: two blocs, four candidats, every oddity of a sheet."""

from pathlib import Path

REFERENTIEL = """\
format: mccgc/referentiel@1
certification: {intitule: Chef d'orchestre, certificateur: École Exemple, version: "3"}
blocs:
  - code: B1
    intitule: Préparer
    activites:
      - code: A1
        intitule: Préparation
        taches: [Lire la partition]
        competences:
          - code: C1
            libelle: Analyser une partition afin de la répéter.
            criteres:
              - {code: C1.1, chapeau: L'analyse contient, libelle: Un plan}
              - {code: C1.2, chapeau: L'analyse contient, libelle: Une harmonie}
              - {code: C1.3, libelle: Les difficultés sont prévues.}
              - {code: C1.4, libelle: Les difficultés sont prévues., doublon_de: C1.3}
          - code: C2
            libelle: Répéter avec un pupitre afin de le faire progresser.
            criteres:
              - {code: C2.1, libelle: Le geste est clair.}
              - {code: C2.2, libelle: L'écoute est constante.}
    epreuves:
      - {code: E1, type: Étude, consigne: Analyser., format: Écrit individuel, competences: [C1]}
      - {code: E2, type: Répétition, consigne: Répéter., format: Oral individuel, competences: [C2]}
  - code: B2
    intitule: Diriger
    activites:
      - code: A2
        intitule: Direction
        taches: [Diriger un concert]
        competences:
          - code: C3
            libelle: Diriger un concert afin de servir l'œuvre.
            criteres:
              - {code: C3.1, libelle: Le tempo est tenu.}
              - {code: C3.2, libelle: Les nuances sont rendues.}
          - code: C4
            libelle: Présenter une œuvre afin de la faire entendre.
            criteres:
              - {code: C4.1, libelle: Le propos est juste.}
    epreuves:
      - code: E3
        type: Concert
        consigne: Diriger et présenter.
        format: En public
        competences: [C3, C4]
"""

REGLEMENT = """\
format: mccgc/reglement@1
reglement:
  intitule: Règlement d'essai
  version: "7"
  en_vigueur: 2026-01-01
  referentiel: "3"
  statut: projet
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}
notation: {echelle: acquisition}
absences: {absent: non_acquis, absence_justifiee: en_attente, fraude: non_acquis}
rattrapage: {retient: meilleure, par: competence, sessions: 2}
double_notation: {retient: moyenne, ecart_max: 1/2}
regles:
  - code: competence
    titre: Une compétence est acquise à 1/2
    porte_sur: competence
    si: {moyenne: criteres, au_moins: 1/2}
    source: {autorite: hypothese, titre: Seuil à confirmer}
  - code: bloc
    titre: Un bloc demande toutes ses compétences
    porte_sur: bloc
    si: {tous: competences}
    source: {autorite: reglement, titre: Article 4}
  - code: certification
    titre: La certification demande tous les blocs
    porte_sur: certification
    si: {tous: blocs}
    source: {autorite: reglement, titre: Article 5}
  - code: certification-vae
    titre: En VAE, s'y ajoute le livret
    porte_sur: certification
    voie: vae
    exception_a: certification
    si: {toutes_ces_conditions: [{tous: blocs}, {piece: livret}, {piece: presentation_orale}]}
    source: {autorite: reglement, titre: Article 6}
"""

COHORTE = """\
format: mccgc/cohorte@1
cohorte:
  code: essai
  intitule: Session d'essai
  certification: Chef d'orchestre
  referentiel: "3"
  reglement: "7"
  jury_le: 2026-06-25
  lieu: Ville-Exemple
jury:
  - {identifiant: J2, nom: Bob Témoin, qualite: Professeur, externe: false, liens: [VAE-1]}
  - {identifiant: J1, nom: Ada Fictive, qualite: Cheffe, role: president, externe: true}
  - {identifiant: J3, nom: Cléo Empêchée, qualite: Luthière, externe: true}
"""

DELIBERATION = """\
format: mccgc/deliberation@1
le: 2026-06-25
presents: [J1, J2]
decisions:
  - {candidat: JURY-1, bloc: B2, decision: acquis, motif: Le concert rattrape la présentation.}
"""

MESURE = "temps majoré et salle isolée"
"""What is granted to a candidat, and must never be printed."""

DOSSIERS = {
    "BORD-1": f"""\
format: mccgc/dossier@1
candidat: {{identifiant: BORD-1, nom: <script>alert(1)</script>, prenom: "A | *b* [c](d)"}}
voie: formation
visee: certification
evaluations:
  - epreuve: E1
    le: 2026-05-04
    evaluateur: EV-1
    notes: {{C1.1: acquis, C1.2: partiellement acquis, C1.3: acquis}}
    commentaire: "<b>Bien</b> | très *bien*"
  - epreuve: E1
    le: 2026-05-04
    evaluateur: EV-2
    notes: {{C1.1: partiellement acquis, C1.2: partiellement acquis, C1.3: acquis}}
  - {{epreuve: E2, le: 2026-05-05, evaluateur: EV-1, notes: {{C2.1: non acquis, C2.2: non acquis}}}}
  - epreuve: E2
    session: 2
    le: 2026-06-05
    evaluateur: EV-2
    notes: {{C2.1: acquis, C2.2: partiellement acquis}}
  - epreuve: E3
    le: 2026-05-06
    evaluateur: EV-3
    notes: {{C3.1: acquis, C3.2: acquis, C4.1: acquis}}
amenagements:
  - {{epreuve: E2, mesure: {MESURE}, reference: AM-1, le: 2026-03-02}}
""",
    "ATTENTE-1": """\
format: mccgc/dossier@1
candidat: {identifiant: ATTENTE-1, nom: Incertain, prenom: Paul}
voie: formation
visee: certification
evaluations:
  - epreuve: E1
    le: 2026-05-04
    evaluateur: EV-1
    notes: {C1.1: acquis, C1.2: acquis, C1.3: acquis}
  - epreuve: E1
    le: 2026-05-04
    evaluateur: EV-2
    notes: {C1.1: acquis, C1.2: acquis, C1.3: non acquis}
  - {epreuve: E2, le: 2026-05-05, evaluateur: EV-1, notes: {C2.1: acquis}}
  - {epreuve: E3, le: 2026-05-06, evaluateur: EV-3, presence: absence_justifiee}
""",
    "JURY-1": """\
format: mccgc/dossier@1
candidat: {identifiant: JURY-1, nom: Décidé, prenom: Rose, nom_usage: Choisi}
voie: formation
visee: certification
acquis:
  - {bloc: B1, le: 2024-06-28, par: jury, reference: PV 2024-06}
evaluations:
  - epreuve: E3
    le: 2026-05-06
    evaluateur: EV-3
    notes: {C3.1: acquis, C3.2: acquis, C4.1: non acquis}
""",
    "VAE-1": """\
format: mccgc/dossier@1
candidat: {identifiant: VAE-1, nom: Chevronné, prenom: Jean}
voie: vae
visee: certification
livret:
  depose_le: 2026-02-01
  preuves:
    - {titre: Dix partitions annotées, competences: [C1, C2]}
  appreciations: {C1: acquis, C2: partiellement acquis, C3: non acquis, C4: acquis}
""",
}

PARTIEL = """\
format: mccgc/dossier@1
candidat: {identifiant: PARTIEL-1, nom: Mesuré, prenom: Luc}
voie: formation
visee: [B1]
evaluations:
  - epreuve: E1
    le: 2026-05-04
    evaluateur: EV-1
    notes: {C1.1: acquis, C1.2: acquis, C1.3: acquis}
  - {epreuve: E2, le: 2026-05-05, evaluateur: EV-1, notes: {C2.1: non acquis, C2.2: non acquis}}
"""
"""A candidat who aims at one bloc, and at no certification."""

REGLE_EPREUVE = """\
  - code: epreuve
    titre: Une épreuve est réussie à 2/3
    porte_sur: epreuve
    si: {moyenne: criteres, au_moins: 2/3}
    source: {autorite: reglement, titre: Article 3}
  - code: bloc
    titre: Un bloc demande toutes ses compétences et toutes ses épreuves
    porte_sur: bloc
    si: {toutes_ces_conditions: [{tous: competences}, {tous: epreuves}]}
"""
"""A règlement in which épreuves are judged too."""


def write(folder: Path) -> Path:
    """Write the whole cohorte under a folder; returns the cohorte's own folder."""
    cohorte = folder / "essai"
    cohorte.mkdir()
    (folder / "referentiel.yaml").write_text(REFERENTIEL, encoding="utf-8")
    (folder / "reglement.yaml").write_text(REGLEMENT, encoding="utf-8")
    (cohorte / "cohorte.yaml").write_text(COHORTE, encoding="utf-8")
    (cohorte / "deliberation.yaml").write_text(DELIBERATION, encoding="utf-8")
    for name, text in DOSSIERS.items():
        (cohorte / f"{name}.yaml").write_text(text, encoding="utf-8")
    return cohorte


def write_whole(folder: Path) -> Path:
    """Write it with a candidat of one bloc, épreuves that are judged, and a decision of its day."""
    cohorte = write(folder)
    (cohorte / "PARTIEL-1.yaml").write_text(PARTIEL, encoding="utf-8")
    head, _, tail = REGLEMENT.partition("  - code: bloc\n")
    _, source, rest = tail.partition("    source: {autorite: reglement, titre: Article 4}\n")
    (folder / "reglement.yaml").write_text(head + REGLE_EPREUVE + source + rest, encoding="utf-8")
    dated = DELIBERATION.replace("présentation.}", "présentation., le: 2026-06-27}")
    (cohorte / "deliberation.yaml").write_text(dated, encoding="utf-8")
    return cohorte
