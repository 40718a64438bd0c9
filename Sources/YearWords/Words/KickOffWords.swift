// Words about the kick-off of a year: whether HR wants one and when, and what a manager wants to learn.
import Understanding

enum KickOffWords {
    static let kickOff = YearForm.year(
        [
            [
                (
                    .says(.yes),
                    """
                    ja [hoor|graag|doe maar|prima|is goed|akkoord], jazeker, zeker, oke, top, graag, doe maar, [is] prima, akkoord, [is] goed
                    [ja] nodig ze [maar|allemaal] uit, ga je gang, ga maar [door], uitnodigen
                    """
                ),
                (
                    .says(.later),
                    """
                    [vraag] [het] [me|maar] [nog] [eens|weer] later [{t}|{d}], (vraag het|vraag) [me|maar] [weer] [op|over] ({d}|{t})
                    {t} later, (een paar|nog een paar) weken later, [nu|nog] nog niet, nu niet, wacht [nog] [even|{t}]
                    nog [even] wachten, vraag me ({t}|{d}) [nog] [eens|weer]
                    """
                ),
                (
                    .says(.skip),
                    "sla [maar|dit jaar|het] over, overslaan, dit jaar niet, geen kick-off [dit jaar], niet dit jaar"
                ),
                (
                    .around,
                    "op {d}, {d}, de kick-off, kick-off, dit jaar, dan, graag op {d}, maar, doen we, liever, liefst"
                ),
                (.doubt, "misschien, weet niet, weet ik niet, eventueel"),
            ],
            [
                (
                    .says(.yes),
                    """
                    yes [please|do|go ahead|that's fine], please do, go ahead, fine, ok, sure, sounds good, perfect
                    [please] invite them [all]
                    """
                ),
                (
                    .says(.later),
                    """
                    [ask] [me] [again] later [in {t}|{t}|{d}], [please] ask [me] [again] (in {t}|{d}|{t}), {t} later, not yet, not now
                    wait [{t}|a bit]
                    """
                ),
                (.says(.skip), "skip [it|this year|it this year], not this year, no kick-off [this year]"),
                (.around, "on {d}, {d}, the kick-off, kick-off, this year, rather, please, let's do"),
                (.doubt, "maybe, perhaps, not sure, don't know"),
            ],
            [
                (
                    .says(.yes),
                    "ja [gerne|bitte|gern|machen wir], gerne, gern, einverstanden, in ordnung, [bitte] einladen, [ja] laden sie sie ein"
                ),
                (
                    .says(.later),
                    """
                    [frag|fragen sie|frage] [mich|bitte] [noch einmal|wieder] später [{t}|{d}|in {t}], {t} später, noch nicht
                    (frag|fragen sie) [mich] [in] ({t}|{d}) [wieder|noch einmal], [bitte] warten [{t}]
                    """
                ),
                (
                    .says(.skip),
                    "überspringen, [dieses jahr|diesmal] überspringen, (dieses jahr|diesmal) nicht, nicht dieses jahr, (kein|keinen) (kick-off|auftakt)"
                ),
                (.around, "am {d}, {d}, [das|der] kick-off, [der|den] auftakt, dieses jahr, lieber"),
                (.doubt, "vielleicht, weiß nicht, eventuell"),
            ],
            [
                (
                    .says(.yes),
                    "oui [merci|volontiers|d'accord|allez-y|bien sûr], d'accord, volontiers, allez-y, [oui] invitez-les"
                ),
                (
                    .says(.later),
                    """
                    [demandez|redemandez|demandez-moi] [à nouveau] plus tard [{t}|{d}|dans {t}], {t} plus tard, pas encore
                    (redemandez|demandez-moi|redemandez-moi) [dans] ({t}|{d}), attendez [{t}]
                    """
                ),
                (
                    .says(.skip),
                    """
                    passez [cette année|votre tour], passer, sauter, sautez [cette année], pas cette année, aucun lancement
                    pas de (lancement|kick-off)
                    """
                ),
                (.around, "le {d}, {d}, [le] lancement, [le] kick-off, cette année, plutôt, pour {d}"),
                (.doubt, "peut-être, sais pas, éventuellement"),
            ],
        ],
        [(.says(.yes), "👍, 👌, ✅")]
    )

    static let training = YearForm.year(
        [
            [
                (.says(.coaching), "coachen, coaching, coachend (leidinggeven|leiderschap)"),
                (
                    .says(.conversations),
                    "[goede|moeilijke|lastige] (gesprekken|gesprekstechniek|gespreksvoering) [voeren]"
                ),
                (.says(.feedback), "feedback [geven|geven en ontvangen|ontvangen]"),
                (
                    .says(.nothing),
                    "nee [hoor|dank je|bedankt|dank je wel|dank], geen [van drieën|behoefte], niet nodig, niets, [dit jaar] niet"
                ),
                (.around, "en, ook, graag, liefst, ja, een, training, cursus, in, over, ik wil, ik wil graag, vooral"),
                (.doubt, "misschien, weet niet, nog niet, later"),
            ],
            [
                (.says(.coaching), "coaching, to coach"),
                (.says(.conversations), "[good|difficult|hard] conversations, conversation skills"),
                (.says(.feedback), "[giving|giving and receiving] feedback"),
                (.says(.nothing), "no [thanks|thank you], none [of them], not needed, nothing, not this year"),
                (
                    .around,
                    "and, also, please, yes, a, training, course, in, on, i'd like, i want, mainly, i would like"
                ),
                (.doubt, "maybe, perhaps, not sure, not yet, later"),
            ],
            [
                (.says(.coaching), "coaching, coachen"),
                (.says(.conversations), "[gute|schwierige] gespräche [führen], gesprächsführung"),
                (.says(.feedback), "feedback [geben|geben und annehmen]"),
                (.says(.nothing), "nein [danke], keine, kein bedarf, nicht nötig, nichts, dieses jahr nicht"),
                (
                    .around,
                    "und, auch, gerne, gern, ja, bitte, ein, eine, training, schulung, kurs, in, ich möchte, vor allem"
                ),
                (.doubt, "vielleicht, weiß nicht, noch nicht, später"),
            ],
            [
                (.says(.coaching), "coaching, le coaching, coacher"),
                (.says(.conversations), "[les|des] (entretiens|conversations) [difficiles], mener des entretiens"),
                (.says(.feedback), "[le|du|donner du] feedback, [le|les|faire des] (retour|retours)"),
                (.says(.nothing), "non [merci], aucune, aucun, pas besoin, rien, pas cette année"),
                (
                    .around,
                    "et, aussi, oui, s'il vous plaît, une, formation, en, sur, au, je voudrais, surtout, volontiers"
                ),
                (.doubt, "peut-être, sais pas, pas encore, plus tard"),
            ],
        ]
    )
}
