// What somebody needs to go on working with pleasure: four themes, nothing, or a line of one's own.
import Understanding

enum NeedWords {
    static let form = YearForm.year(
        [
            [
                (.says(.challenge), "[meer|een|nieuwe|een nieuwe|wat meer|extra] (uitdaging|uitdagingen)"),
                (.says(.workload), "[de|minder|lagere|een lagere|mijn|hoge|te hoge] werkdruk, minder werk"),
                (.says(.hours), "[een|mijn|het|beter|ander|een ander|een beter] (rooster|roosters|werkrooster)"),
                (.says(.room), "[meer|wat meer|genoeg] ruimte"),
                (
                    .says(.nothing),
                    """
                    niets [nodig|bijzonders|speciaals|op dit moment|hoor|te melden|te klagen]
                    niks [nodig|bijzonders|hoor|te klagen]
                    (het gaat|gaat|alles|alles gaat|het is) [allemaal] [prima|goed] [zo] (goed|prima|top|prima zo|\
                    goed zo|naar wens)
                    [ik] heb [ik] [verder] niets nodig, [ik] heb [ik] [verder] niks nodig
                    geen [wensen|behoefte|behoeftes], tevreden, ik ben tevreden, zo is het goed, nee [hoor]
                    niets te wensen
                    """
                ),
                (
                    .around,
                    """
                    vooral, en, of, ook, met name, op dit moment, ik heb, nodig, behoefte aan, ik, graag, liefst
                    eigenlijk, denk ik, op nummer één
                    """
                ),
            ],
            [
                (.says(.challenge), "[a|more|new|some|a new|more of a] (challenge|challenges)"),
                (
                    .says(.workload),
                    "[the|less|a lower|lower|my|a smaller] workload, work load, work pressure, less work"
                ),
                (
                    .says(.hours),
                    """
                    [a|my|the|better|a better|another|different|a different] (roster|schedule|rota|work schedule|shifts)
                    """
                ),
                (.says(.room), "[more|some|some more|more of] (room|space|freedom)"),
                (
                    .says(.nothing),
                    """
                    nothing [needed|at the moment|really|special|in particular|right now|else]
                    (i don't|don't|i do not) need anything, (all|everything) (is|) (good|fine|great|well|ok)
                    all good [as it is], i'm (happy|fine|good|content), no needs, none, happy as it is, no
                    """
                ),
                (
                    .around,
                    "mainly, mostly, and, or, also, especially, i need, i, need, some, really, at the moment, above all"
                ),
            ],
            [
                (.says(.challenge), "[mehr|eine|neue|eine neue|neuen] (herausforderung|herausforderungen)"),
                (
                    .says(.workload),
                    """
                    [die|weniger|geringere|meine|eine geringere] (arbeitsdruck|arbeitsbelastung|arbeitslast|\
                    arbeitspensum|belastung)
                    weniger (arbeit|druck)
                    """
                ),
                (
                    .says(.hours),
                    """
                    [ein|der|einen|besserer|anderer|einen besseren|einen anderen|mein] (dienstplan|schichtplan|\
                    arbeitszeiten|arbeitsplan|dienstpläne)
                    """
                ),
                (.says(.room), "[mehr|etwas mehr|genug] (freiraum|raum|spielraum|freiheit)"),
                (
                    .says(.nothing),
                    """
                    nichts [nötig|besonderes|zurzeit|weiter|im moment]
                    [ich] brauche [ich] [zurzeit|derzeit|gerade] nichts
                    (alles|es ist alles) (gut|bestens|super|in ordnung|okay|prima) [so], [ich] bin zufrieden, passt so
                    nein, keine wünsche
                    """
                ),
                (.around, "vor allem, und, oder, auch, ich brauche, ich, brauche, besonders, derzeit, eigentlich"),
            ],
            [
                (.says(.challenge), "[plus de|un|des|un nouveau|de nouveaux|d'un] (défi|défis|challenge)"),
                (
                    .says(.workload),
                    "[la|une|moins de|ma] [charge de travail|charge], [la] pression, moins de (travail|pression)"
                ),
                (
                    .says(.hours),
                    """
                    [les|mes|l'|un|de meilleurs|d'autres|un meilleur] (horaires|horaire|planning|emploi du temps|plannings)
                    """
                ),
                (
                    .says(.room),
                    """
                    [plus de|un peu plus de|de la|davantage de] (marge|liberté|espace|latitude|autonomie|place|marge de manœuvre)
                    """
                ),
                (
                    .says(.nothing),
                    """
                    rien [de spécial|de particulier|du tout|en ce moment|à signaler], (je n'ai|j'ai) besoin de rien
                    tout va (bien|très bien), tout est (parfait|bien|ok), aucun besoin
                    je suis (content|contente|satisfait|satisfaite), ça va [très bien|bien], non
                    """
                ),
                (
                    .around,
                    """
                    surtout, et, ou, aussi, j'ai besoin de, besoin de, besoin d', principalement, avant tout, en ce moment
                    """
                ),
            ],
        ],
        []
    )
}
