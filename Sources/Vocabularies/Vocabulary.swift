// The words by which letters, quotes and what machines add to them are known, a file for each language.

/// The words of one language: each list has phrases, parted by commas or line ends. Case and punctuation don't matter.
package struct Vocabulary: Sendable {
    // MARK: - Letters

    /// What a letter begins with.
    package var greetings = ""
    /// Words of parting, and thanks that stand in their place.
    package var signOffs = ""
    /// "Greetings from sunny Leeds"
    package var whence = ""
    /// What may stand behind words of parting: before a name or a town, or to whom they are said.
    package var partingJoiners = ""
    /// What says that the answers stand elsewhere in the mail.
    package var pointers = ""
    /// "P.S.": what somebody adds below their name.
    package var postscripts = ""
    /// Phrases that say that all is right, or thank for it; a text wholly made of them says nothing else.
    package var agreements = ""

    // MARK: - Signatures

    /// What stands before the name that a text is by: "Answers by".
    package var ownNameLabels = ""
    /// Words before one's own name: "this is Bas".
    package var presentingBefore = ""
    /// Words behind it: "Bas here".
    package var presentingBehind = ""
    /// Words behind it at a sentence's beginning: "Bas and Tom like it".
    package var presentingOn = ""
    /// Posts that people have.
    package var titles = ""
    /// "she/her", as people put it below their names.
    package var pronouns = ""
    /// When somebody works, or can be reached.
    package var presence = ""
    /// How sentences below a name begin that say when somebody doesn't work.
    package var absences = ""
    /// Degrees, negations and the like: words that posts, firms and streets don't have.
    package var speech = ""
    /// What stands before a telephone number, or alone below a name.
    package var phoneLabels = ""
    /// Invitations and the like below a signature: to a stand, to a page, to apply.
    package var furniture = ""
    /// A firm that speaks of itself.
    package var us = ""
    /// Pronouns of the first and third person: somebody is spoken of.
    package var persons = ""
    /// What a firm has behind its name.
    package var firms = ""

    // MARK: - Quotes

    /// Verbs of attribution lines ("… wrote:").
    package var wrote = ""
    /// Words that attribution lines begin with.
    package var attributionStarts = ""
    /// Pronouns that stand beside the verb in prose, never in an attribution line.
    package var subjects = ""
    /// What stands between dashes, or alone with a colon, above a quoted or forwarded message.
    package var separators = ""
    /// Words for a message: between dashes they name the one that follows.
    package var messageNouns = ""
    /// "Begin forwarded message:"
    package var forwardLines = ""
    /// Labels of the rows of a header block above a quote: who wrote it.
    package var senderRows = ""
    /// When it was sent.
    package var dateRows = ""
    /// To whom.
    package var recipientRows = ""
    /// To whom a copy went.
    package var copyRows = ""
    /// Its subject.
    package var subjectRows = ""
    /// Other rows.
    package var otherRows = ""

    // MARK: - Phones and programs

    /// "Sent from", before a device or a program.
    package var footerStarts = ""
    /// What a footer without a verb begins with, or ends in a word of sending: it has to name a device or a program.
    package var footerOpenings = ""
    /// Footers, or how they begin.
    package var footerLines = ""
    /// What tools write in front of their names; an answer may begin so too ("Checked by a colleague").
    package var toolStarts = ""
    /// Words of sending and fetching.
    package var sendWords = ""
    /// "Get Outlook"
    package var fetching = ""
    /// What stands between a word of sending and the device.
    package var prepositions = ""
    /// What may stand behind a footer on its line: "Please excuse my brevity."
    package var excuses = ""
    /// Devices and mail programs.
    package var products = ""
    /// What a footer that fetches a program ends in.
    package var platforms = ""
    /// Programs that put their name and a slogan below each mail.
    package var slogans = ""
    /// Small words between the names of programs and devices.
    package var things = ""

    // MARK: - Gateways and lawyers

    /// What gateways write on a line of its own: "[EXTERNAL]", "*** EXTERNE E-MAIL ***".
    package var tags = ""
    /// How the notices of gateways and virus scanners begin.
    package var notices = ""
    /// What stands in such notices, and in the footers of lists, and nowhere else.
    package var noticeParts = ""
    /// How disclaimers begin.
    package var disclaimerStarts = ""
    /// Turns of phrase that only lawyers use.
    package var disclaimerParts = ""
    /// Words that only lawyers put into a mail, and some that they and others do.
    package var legalWords = ""
    /// What firms must print on their letters.
    package var imprints = ""

    // MARK: - Numbers and scores

    /// From 0 to 10, in order; spaces part words for the same number.
    package var numbers = ""
    /// From the first to the fifth, likewise.
    package var ordinals = ""
    /// By which "2. Januar" is no answer to question 2.
    package var months = ""
    /// What may stand before the number of a question: "Question 2", "Antwoord 2".
    package var questionNouns = ""
    /// What may stand before such a word.
    package var labelLeads = ""
    /// "As far as question 1 is concerned": between the number and the answer.
    package var concerns = ""
    /// What says that an answer is one to several questions.
    package var both = ""
    /// What may stand before a score: "I would give a solid 4".
    package var scoreLeads = ""
    /// Before a score at the end of a line: "fine, so a 4".
    package var scoreConclusions = ""
    /// What goes on behind a score: why, or what it counts.
    package var scoreReasons = ""
    /// What may follow a score right away, where a noun would be counted by it: "4 from me", "4 projects".
    package var scoreCompanions = ""
    /// What makes one score of two doubtful: "4, maybe a 5".
    package var scoreHedges = ""
    /// What makes a number at the end of a sentence none, or another one: "almost: 5", "last year: 2".
    package var scoreDoubts = ""
    /// What names the scale before a score: "on a scale of" 1 to 5.
    package var scaleOpenings = ""
    /// Words of praise and of blame, and what makes them stronger: beside the other end's number they make it doubtful.
    package var scorePraise = ""
    package var scoreBlame = ""
    /// What stands between a score and the one that it is corrected to: "4, no, rather 3".
    package var scoreCorrections = ""
    /// What turns the words of a scale's end round: "no effort at all".
    package var turningRound = ""
    /// What joins two numbers even behind a comma, where "en" goes on with something else.
    package var numberAlternatives = ""
    /// What joins two numbers.
    package var numberJoiners = ""
    /// "4 out of 5"
    package var outOf = ""
    /// Between such a word and the end of the scale.
    package var outOfFillers = ""

    // MARK: - Corrections

    /// Verbs by which an answer is taken back.
    package var withdrawals = ""
    /// What may stand beside them without saying anything else.
    package var withdrawalFillers = ""

    /// Those in which raters are asked first.
    private static let languages = [dutch, english, german, french, others, anywhere]

    /// One list of all languages.
    package static func all(_ list: (Vocabulary) -> String) -> String { languages.map(list).joined(separator: "\n") }

    /// The phrases of one list in all languages, as they stand there.
    package static func phrases(_ list: (Vocabulary) -> String) -> Set<String> {
        Set(languages.flatMap { parted(list($0)) })
    }

    /// Numbers by their words, the first of each list being `first`.
    package static func numbers(from first: Int, _ list: (Vocabulary) -> String) -> [String: Int] {
        let pairs = languages.flatMap { language in
            parted(list(language)).enumerated().flatMap { index, words in
                words.split(separator: " ").map { (String($0), first + index) }
            }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private static func parted(_ list: String) -> [String] {
        list.split { $0 == "," || $0 == "\n" }.map { String($0.drop { $0 == " " }) }
    }
}
