// The words of the guard, in four languages.
import Understanding

enum GuardWords {
    static let overrides = Phrases(
        """
        gaat over werk, gaat over het werk, gaat over mijn werk, dit gaat over werk, het gaat om werk
        gaat over ons werk, about work, about the work, c'est le travail, it is about work, it's about work, this is about work, about my work, that's about work
        that is about work, es geht um die arbeit, geht um die arbeit, es geht um arbeit, betrifft die arbeit
        es geht um meine arbeit, c'est pour le travail, concerne le travail, il s'agit du travail
        c'est au sujet du travail, c'est lié au travail
        """
    )

    /// Uses that are about work.
    static let innocent = Phrases(
        """
        gezondheid en veiligheid, veiligheid en gezondheid, health and safety, santé et sécurité, sécurité et santé
        uit elkaar halen, uit elkaar trekken, uit elkaar houden, dossiers uit elkaar, ontwikkelingspsychologie
        computervirus, data infected, symptoombestrijding, symptoms of the bug, symptoms of the problem
        ziek van de vergaderingen, ziek van het, doodziek van, ziek systeem, klant ziekenhuis, ziekenhuis als klant
        ziekenhuizen, ziekenhuisproject, ziekenhuisklant, ziekenhuisklanten, ziekenhuis project, project ziekenhuis
        ziekenhuisbranche, ziektekostenverzekeraar, ziektekostenverzekeraars, ziektekosten, artsenportaal
        artsenpraktijk, huisartsenpraktijk, huisartsenportaal, ziekteverzuimbeleid, ziekteverzuimcijfers
        psychologische veiligheid, psychologisch veilig, psychological safety, psychologische sicherheit
        sécurité psychologique, pijn doen in de begroting, doet pijn in de begroting, medische sector, medische klant
        medicijnen distributie, sick of, sick and tired of, sick pay scheme, ill advised, ill-advised, ill-defined
        ill-informed, ill-fitting, ill-prepared, ill defined, ill informed, ill fitting, ill prepared
        hospital project, hospital client, hospital customer, hospital clients, the hospital account, hospital rollout
        pain point, pain points, health check, health checks, healthcare, health insurer, health care sector
        alert fatigue, meeting fatigue, decision fatigue, disaster recovery, zoom fatigue, growing pains, growing pain
        wedding dress code, doctor app, doctors app, depressed market, depressed prices, depressed sales, burn rate
        marriage of, krankenhaus, krankenhäuser, krankenhausprojekt, krankenhauskunde, krankenkasse, krankenkassen
        krankenversicherung, krankenhaus-projekt, krankenhaussoftware, arztpraxis, arztpraxen, ärzteportal, arztportal
        arztsoftware, erschöpfend, erschöpfende, erschöpfenden, behindert den, behindert die, behindert uns
        behindert das, hôpital client, client hôpital, le projet hôpital, logiciel médical, malade du
        dépression atmosphérique, secteur médical, cabinet médical, therapie software, therapiesoftware
        traitement des, traitement du, fertig gestorben, scheidung von aufgaben, scheiding van taken, scheiding van
        scheiding tussen, functiescheiding, taakscheiding, séparation des, séparation entre, trennung von aufgaben
        divorced from reality, kanker verwekkend, cancer research client, dokter watson, spin doctor, doctor who
        """
    )

    // MARK: Health

    static let health = GuardList(
        words: """
            ziek zieke zieker ziekte ziektes ziekten ziekjes dokter dokters dokteren arts artsen huisarts bedrijfsarts
            psycholoog psychologen psychiater psychisch psychische overspannen overspannenheid opgebrand oververmoeid
            overbelast uitgeput uitputting doodmoe vermoeid vermoeidheid griep griepje verkouden migraine hoofdpijn
            rugpijn nekpijn buikpijn pijn pijnen pijnklachten rugklachten nekklachten armklachten gezondheidsklachten
            stressklachten schouderklachten handklachten rsi hernia reuma kanker tumor chemo bestraling hartaanval
            hartinfarct hartklachten beroerte herseninfarct tia suikerziekte diabetes epilepsie astma copd
            hersenschudding gebroken-been aandoening diagnose slapeloos slapeloosheid slaapproblemen slaapstoornis
            pillen pil tabletten medicijn medicijnen antidepressiva ivf miskraam menopauze bevalling verlos
            gehandicapt handicap invalide invaliditeit arbeidsongeschikt arbeidsongeschiktheid arbeidsbeperking wia
            wao rolstoel verslaafd verslaving alcoholist drugs coke ontwenning afkickkliniek afkicken diëtist ggz
            kliniek polikliniek fysio fysiotherapeut gezondheid gezondheidsproblemen gezondheidsredenen lichamelijk
            geopereerd huilbui huilbuien angsten paniek trauma traumas adhd add autist ptss ptsd ocd borderline
            bipolair dyslexie dyscalculie hsp hooggevoelig zwangerschap zelfmoord zelfmoordgedachten ziekenhuisopname
            sick sickness ill illness illnesses unwell doctor doctors physician gp psychologist psychiatrist
            psychiatric psychological therapist counsellor counselor flu influenza headache headaches backache nausea
            dizzy dizziness injury injured injuries surgery surgeon operated hospitalised hospitalized cancer tumour
            stroke chemotherapy radiotherapy asthma arthritis insomnia exhausted exhaustion burnt-out burned-out
            anxiety trauma meds pills pregnant pregnancy miscarriage menopause fertility maternity postnatal
            disability disabilities wheelchair addict addicted addiction alcoholic alcoholism rehab dyslexia dyslexic
            bipolar suicidal suicide physio physiotherapy physiotherapist dietician chronically crohn lupus ms
            sclerosis krank kranke kranker kranken kränklich krankheit krankheiten krankenstand krankgeschrieben
            krankmeldung krankschreibung krankheitsbedingt arzt ärztin ärzte ärztlich arzttermin hausarzt betriebsarzt
            facharzt arztbesuch angststörung angstzustände panikattacke panikattacken schmerzen schmerz
            rückenschmerzen kopfschmerzen rückenprobleme bandscheibe bandscheibenvorfall krebs schlaganfall
            herzinfarkt tabletten migräne grippe erkältet erkältung mutterschutz entbindung fehlgeburt schwerbehindert
            schwerbehinderung behinderung schwerbehindertenausweis süchtig alkoholsucht alkoholproblem entzug reha
            wiedereingliederung kur schlafstörungen schlafstörung schlaflos erschöpft erschöpfung überarbeitet
            operiert selbstmord gesundheit gesundheitlich gesundheitliche gesundheitlichen wechseljahre rheuma malade
            malades maladie maladies grippe médecin médecins docteur psy psychologue psychiatre psychique surmenage
            surmené surmenée épuisé épuisée épuisement enceinte grossesse accouchement fiv pma médicament médicaments
            opéré opérée opérer hospitalisé hospitalisée hospitalisation tumeur chimio infarctus avc diabète douleur
            douleurs migraines insomnie insomnies anxiété angoisse angoisses handicap handicapé handicapée invalidité
            alcoolique alcoolisme addiction cure rechute ménopause fatigué fatiguée kiné kinésithérapeute ostéopathe
            souffrant souffrante souffrance blessure blessé blessée lumbago
            """,
        stems: """
            burnout burn-out psycholog diabet diabét paniekaanv paniekst angstaanv angststoorn asthm astma allergi
            hartfalen hartpat gediagnosti diagnostiqu ontstek entzünd inflammat infecti infect chirurg symptom hersen
            traumat zorgverlof krebskrank herzkrank zuckerkrank rückenleid lungen schlafstör depress depressie depri
            depressi zwanger schwanger therap fysiotherap psychiat medicat medikament antidepress chemotherap revalid
            reintegr re-integr ziekmeld ziekgemeld ziekteverlof ziekteverzuim ziektewet ziekteproces ziektebeeld
            zwangerschap autis epilep suïcid suicid kankerpatient erkrank migrän fibromyal multiple-scler hartpatient
            rugoperatie knieoperatie hospitalis hospitaliz psychotherap hypochond overspan langdurig-ziek
            """,
        phrases: """
            long covid, ga bevallen, moet bevallen, mei bevallen, net bevallen, ben bevallen, is bevallen
            diagnosed with, been diagnosed, my accident, an accident, mijn ongeluk, een ongeluk gehad, auto-ongeluk
            mijn ongeval, meinem unfall, meinen unfall, mon accident, verwachten een baby, verwacht een baby
            krijg een baby, krijgen een baby, having a baby, had a baby, bekomme ein baby, bekommen ein baby
            covid gehad, heb covid, had covid, corona gehad, heb corona, corona gekregen, have covid, hatte corona
            habe corona, eu le covid, j'ai le covid, burn out, burned out, burnt out, burning out, ausgebrannt
            tegen een burn, op mijn tandvlees, slaap slecht, slecht slapen, slecht geslapen, niet slapen, slaap niet
            slapeloze nachten, zo moe, erg moe, altijd moe, steeds moe, heel moe, chronisch moe, moe van mijn, ben moe
            ben kapot, voel me niet goed, voel mij niet goed, voel me slecht, zit niet lekker in mijn vel
            niet lekker in mijn vel, niet goed in mijn vel, zit thuis met, ben uitgevallen, uitgevallen door
            is uitgevallen, viel uit, beter gemeld, betergemeld, hersteld gemeld, herstellende van, aan het herstellen
            nog aan het opbouwen na, lichamelijke beperking, lichamelijke klachten, mentale klachten
            mentale problemen, psychische problemen, mentaal zwaar, mentale gezondheid, mental health
            last van mijn rug, last van mijn nek, last van mijn hart, last van mijn schouder, last van mijn knie
            last van stress, mijn rug, mijn knie, in de overgang, opvliegers, stoppen met roken, drink te veel
            drankprobleem, alcoholprobleem, drugsprobleem, aan de drank, onder behandeling, in behandeling bij
            in behandeling voor, chronische ziekte, chronische pijn, verminderd inzetbaar, mijn bloeddruk
            hoge bloeddruk, mijn gewicht, op dieet, in verwachting, bevallen van, ga bevallen, een scan van, een mri
            uitslag van het onderzoek, chronic pain, chronic illness, chronic disease, chronic fatigue
            chronic condition, medical condition, medical leave, medical reasons, medical treatment, sick leave
            panic attack, panic attacks, nervous breakdown, breakdown, not feeling well, don't feel well, feel unwell
            back pain, back problems, neck pain, my back, my knee, my blood pressure, high blood pressure
            heart attack, heart condition, heart problems, can't sleep, cannot sleep, sleep badly, sleeping badly
            sleepless nights, no energy left, mentally exhausted, my health, her health, his health, health problems
            health issues, health reasons, health condition, for health, i'm disabled, am disabled, is disabled
            expecting a baby, due date in, giving birth, gave birth, drinking problem, drinks too much, quit smoking
            under treatment, recovering from, off sick, occupational health, nervous exhaustion, so tired
            always tired, very tired, constantly tired, too tired, nicht gut geht, geht mir nicht gut
            geht es mir nicht gut, fühle mich nicht gut, fühle mich schlecht, schlafe schlecht, kann nicht schlafen
            schlecht schlafen, immer müde, so müde, bin müde, ständig müde, in behandlung, mein rücken, meinem rücken
            meine gesundheit, hohen blutdruck, bluthochdruck, chronisch krank, ganz ausgelaugt, bin behindert
            erwarte ein kind, erwarten ein kind, mit dem rauchen, trinkt zu viel, psychische probleme
            psychisch belastet, seelisch, nach der operation, meine operation, eine operation, arrêt maladie
            congé maladie, arrêt de travail, en arrêt, mal de dos, mal au dos, mal à la tête, mal de tête
            maux de tête, maux de dos, problème de santé, problèmes de santé, ma santé, santé fragile
            pour raison de santé, raisons de santé, état de santé, soucis de santé, souci de santé, sa santé
            santé mentale, mi-temps thérapeutique, mi temps thérapeutique, crise de panique, crise d'angoisse
            crises d'angoisse, sous traitement, mon traitement, traitement médical, congé maternité
            congé de maternité, fausse couche, attends un enfant, attend un enfant, attend un bébé, attends un bébé
            dors mal, je dors mal, ne dors plus, ne dors pas, mon opération, une opération du, me sens mal
            ne me sens pas bien, ne vais pas bien, ne va pas bien, à bout, au bout du rouleau, craqué, j'ai craqué
            hypertension, arrêter de fumer, trop d'alcool, très fatigué, rendez-vous médical, raisons médicales
            suivi médical, visite médicale, slaapt slecht, slecht slaapt, niet lekker in zijn vel
            niet lekker in haar vel, niet goed in zijn vel, niet goed in haar vel, voelt zich niet goed
            voelt zich slecht, zijn rug, haar rug, zijn knie, haar knie, zijn bloeddruk, haar bloeddruk, drinkt te veel
            te veel drinkt, sleeps badly, sleeps poorly, isn't feeling well, doesn't feel well, doesn't sleep, his back
            her back, his knee, her knee, his blood pressure, her blood pressure, schläft schlecht, schlecht schläft
            fühlt sich nicht gut, fühlt sich schlecht, nicht gut fühlt, geht ihm nicht gut, geht ihr nicht gut
            sein rücken, ihr rücken, seinem rücken, ihrem rücken, il dort mal, elle dort mal, ne dort plus, ne dort pas
            se sent mal, ne se sent pas bien, boit trop, son dos, son opération
            """,
        beside: [
            (
                "ziekenhuis hospital hôpital krankenhaus klinik spital clinique kliniek",
                """
                lig lag ligt opgenomen opname ik mijn moeder vader vrouw man kind zoon dochter partner behandeling
                onderzoek controle moest i my mother father wife husband son daughter admitted stayed treatment
                appointment lag liege meine mein mutter vater frau mann kind behandlung termin je j'ai mon ma mère
                père femme mari fils fille
                """
            ),
            ("moe tired müde", "ben voel am feel i'm bin fühle altijd always immer steeds"),
            (
                "operatie operation opération",
                """
                mijn rug knie heup schouder hart herstel onderga ondergaan ziekenhuis moest my back knee hip heart
                underwent undergo meine meiner meinem rücken mon genou dos subir
                """
            ),
            ("behandeling treatment behandlung", "arts dokter medische medical ärztliche doctor ziekenhuis hospital"),
        ]
    )

    // MARK: Private life

    static let privateLife = GuardList(
        words: """
            echtscheiding gescheiden-ouders scheidingsprocedure alimentatie overleden overlijden sterfgeval begrafenis
            crematie uitvaart rouw rouwen rouwverlof rouwproces rouwverwerking weduwe weduwnaar mantelzorg
            mantelzorger mantelzorgen relatieproblemen huwelijksproblemen huwelijk kinderwens adoptie kinderloos
            schuldsanering schuldhulp loonbeslag deurwaarder schuldeisers strafblad gevangenis moslim moslima islam
            ramadan moskee christen kerkgang gelovig geloofsovertuiging joods homo homoseksueel lesbisch biseksueel
            transgender geaardheid vakbondslid divorce divorced divorcing alimony funeral bereavement bereaved widow
            widower grieving grief mourning marriage adoption bankruptcy-personal prison muslim mosque religion
            religious gay lesbian bisexual transgender stepchild custody scheidung geschieden scheidungsverfahren
            unterhalt beerdigung trauer trauerfall trauern todesfall verstorben gestorben witwe witwer eheprobleme ehe
            kinderwunsch privatinsolvenz gerichtsvollzieher lohnpfändung vorstrafe gefängnis moslem muslimisch moschee
            schwul lesbisch bisexuell pflegebedürftig gewerkschaftsmitglied divorce divorcé divorcée divorcer deuil
            obsèques enterrement décès décédé décédée veuf veuve concubin surendettement saisie-sur-salaire prison
            musulman musulmane mosquée homosexuel homosexuelle lesbienne pension-alimentaire adopter
            """,
        stems: "echtscheid mantelzorg schuldsaner uitvaart rouwverl beerdigung homoseks homosex",
        phrases: """
            mijn scheiding, zijn scheiding, haar scheiding, in scheiding, de scheiding van mijn, ga scheiden, gaan scheiden, gaat scheiden
            lig in scheiding, ben gescheiden, is gescheiden, mijn ex, ex-man, ex-vrouw, uit elkaar met mijn
            uit elkaar, relatie is uit, relatie uit, problemen thuis, thuis niet goed, thuissituatie, privéproblemen
            privé problemen, privéomstandigheden, privé omstandigheden, privésituatie, zorg voor mijn moeder
            zorg voor mijn vader, zorg voor mijn ouders, verzorg mijn, mijn zieke, ga trouwen, gaan trouwen
            schulden thuis, mijn schulden, financiële problemen, heb schulden, lid van de vakbond, overlijden van
            is overleden, mijn geloof, naar de kerk, vanwege mijn geloof, mijn kinderen uit huis, zoon is, dochter is
            mijn partner heeft, mijn man heeft, mijn vrouw heeft, are separating, we are separating, is leaving me
            left me, verlaten door mijn, my divorce, getting divorced, my ex, separated from my, split up with
            broke up, breakup, problems at home, trouble at home, family problems, family issues, personal problems
            private problems, home situation, situation at home, passed away, lost my mother, lost my father
            lost my husband, lost my wife, mother died, father died, husband died, wife died, death of my
            caring for my, care for my mother, care for my father, looking after my mother, looking after my father
            getting married, in debt, my debts, financial problems, criminal record, union member, my faith
            my husband has, my wife has, my partner has, meine scheidung, lasse mich scheiden, scheiden lassen
            meine trennung, trennung von meinem, trennung von meiner, getrennt von meinem, getrennt von meiner
            mein ex, meine ex, probleme zu hause, probleme zuhause, private probleme, familiäre probleme
            familiären gründen, privaten gründen, pflege meine, pflege meinen, pflege meiner mutter, pflege meines
            meine schulden, habe schulden, finanzielle probleme, mein glaube, meine mutter ist, mein vater ist
            mein mann hat, meine frau hat, tod meiner, tod meines, heirate, ist gestorben, ma séparation, séparé de
            séparée de, me sépare, mon divorce, mon ex, problèmes familiaux, problèmes personnels
            problèmes à la maison, situation familiale, raisons familiales, vie privée difficile, m'occupe de ma mère
            m'occupe de mon père, m'occuper de ma, aidant familial, mes dettes, problèmes d'argent
            problèmes financiers, perdu mon père, perdu ma mère, perdu mon mari, perdu ma femme, mort de mon
            mort de ma, me marie, ma mère est, mon père est, mon mari a, ma femme a, casier judiciaire, mon couple
            problèmes de couple, zijn ex, haar ex, zijn schulden, haar schulden, heeft schulden, zijn geloof, haar geloof
            zijn vrouw, haar man, his ex, her ex, his debts, her debts, his faith, her faith, his wife, her husband
            hat schulden, sein ex, ihr ex, seine schulden, seine trennung, ihre trennung, seine frau, ihr mann
            sein glaube, ihr glaube, son ex, sa femme, son mari, ses dettes, sa séparation
            """,
        beside: [
            (
                "overleed stierf died starb mort morte décédée",
                """
                mijn moeder vader vrouw man broer zus oma opa kind my mother father wife husband brother sister
                meine mein mutter vater mon ma mère père
                """
            )
        ]
    )
}
