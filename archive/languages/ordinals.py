"""Ordinal numbers as they stand before an office: "Third Deputy Speaker", "Deuxième vice-président"."""

ORDINALS = frozenset(
    """
    first second third fourth fifth
    premier première deuxième second seconde troisième quatrième
    erster erste ersten zweiter zweite zweiten dritter dritte dritten vierter vierte
    primero primera primer segundo segunda tercero tercera tercer cuarto cuarta
    primeiro primeira terceiro terceira quarto quarta primo prima secondo seconda terzo terza quarta
    segon segona tercera treilea doilea patrulea
    eerste tweede derde vierde första förste andra andre tredje fjärde første anden fjerde
    ensimmäinen toinen kolmas esimene teine pirmais otrais trešais pirmasis antrasis trečiasis
    pierwszy pierwsza drugi druga trzeci trzecia první druhý druhá třetí prvý prvá druhá tretí tretia
    prvi prva drugi druga treći treća tretji tretja első második harmadik birinci ikinci üçüncü
    πρώτος πρώτη δεύτερος δεύτερη τρίτος τρίτη
    первый первая второй вторая третий третья перший перша другий друга третій третя
    първи първа втори втора трети трета прв втор трет први друга трећи
    """.casefold().split()
)
