"""What can be proved of a règlement, by deciding every state of a dossier and not by sampling.

How the space is made finite, and small enough:

* a compétence stands alone unless the règlement ties it to others (`groupes`); objects decided by
  the same rules on as many critères of the same weights are studied once;
* critères that nothing tells apart are interchangeable: a state says how many hold each mark, not
  which (`espace`); an unknown mark is a mark like another;
* an épreuve is taken once; or twice; or once by two assessors, by three when a third decides
  between them; with the absences that the règlement knows (`scenarios`);
* what several assessors agree upon is one mark; one set of theirs stands for all that agree upon
  the same (`colonnes`);
* a bloc is studied over the classes of its groups (verdict, and value where a rule reads it), the
  certification over those of its blocs, the pieces and the options (`etages`).

Every verdict is the engine's. A range of more than a dozen marks is cut at those that matter, on
each side of every threshold; a space of more than twenty thousand states is seen around its
corners and at the ends of its scales. Both are said: such a part is not `exhaustif`, and nothing
universal is claimed of it but by the one structural argument used, that each condition rises with
each of its parts, so that the highest and the lowest states are enough to say that a requirement
can never be met, or always is.

What is not proved: three sessions, two sessions under several assessors, sessions that take up
only some compétences of an épreuve, a candidat of the VAE without a livret, what a jury decides.
"""
