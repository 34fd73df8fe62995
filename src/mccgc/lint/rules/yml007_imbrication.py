"""Les listes et les tables ne s'emboîtent pas sans fin.

Pourquoi : un fichier n'a besoin que d'une dizaine de niveaux ; au-delà, c'est un crochet oublié.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier, activites: [{code: A1, intitule: Vente}]}
"""
INVALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
options: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] # <-
"""
