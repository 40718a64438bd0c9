// Understands a reply by aligning it, word by word, with the request that it answers.
import Addressing

/// A rater's words, by the question that they answer.
public struct Alignment: Sendable, Equatable {
    /// The part of a response that answers one question.
    public struct Answer: Sendable, Equatable {
        public let question: Int
        /// Nil where nothing was said about the question.
        public let text: String?
        /// A score on the question's scale, where it has one.
        public let score: Int?

        public init(question: Int, text: String?, score: Int?) {
            self.question = question
            self.text = text
            self.score = score
        }
    }

    /// All that was newly written; quotes, attribution, signature, footers, disclaimers and banners gone.
    public let text: String
    /// One for each question of the request, in order.
    public let answers: [Answer]
    /// Text that belongs to no question.
    public let remark: String?
    public let declined: Bool
    /// What a person may want to know about how the reply was read; kebab-case words.
    public let flags: [String]
    /// A flag: a refusal stands beside answers, or alone where it may be one.
    public static let mayRefuse = "may-refuse"
    /// Questions whose answers the rater takes back.
    public var takenBack: [Int] = []
    /// Whether the rater says that what a confirmation stated is right, and no more.
    public var isAcknowledgement = false

    /// How much was understood: the measure by which one part's reading is fuller than the other's.
    var fullness: (answers: Int, length: Int) {
        let given = answers.filter { $0.text != nil }
        return (given.count, given.reduce(remark?.utf8.count ?? 0) { $0 + ($1.text?.utf8.count ?? 0) })
    }
}

/// Aligns replies with one request. Making it prepares the request's words, so keep it for many replies.
public struct ReplyAligner: Sendable {
    public let request: SentRequest
    private let finder: RequestFinder
    private let asked: NamedAddress?

    /// - Parameter asked: the one whom we asked, who may answer from elsewhere; nil where that is not known.
    public init(_ request: SentRequest, asked: NamedAddress? = nil) {
        self.request = request
        self.asked = asked
        finder = RequestFinder(request)
    }

    /// Whether words of the request stand in these lines.
    public func isQuoted(in lines: [TextLine]) -> Bool {
        ReplyZones(lines, request: request, finder: finder).quotesRequest
    }

    /// Reads both parts of a reply; the fuller reading wins, and a disagreement is flagged.
    ///
    /// - Parameters:
    ///   - plain: the lines of the text part, if the reply has one.
    ///   - html: the lines of the HTML part, if the reply has one.
    ///   - sender: the name in the reply's From, which tells its signature.
    ///   - address: the address there, likewise.
    public func align(plain: [TextLine]?, html: [TextLine]?, sender: String? = nil, address: String? = nil)
        -> Alignment
    {
        align(plain: plain, html: html, Writer(sender, address: address, asked: asked))
    }

    private func align(plain: [TextLine]?, html: [TextLine]?, _ sender: Writer) -> Alignment {
        let htmlZones = html.map { zones($0, sender) }
        let htmlReading = htmlZones.map { read($0, sender) }
        // Only the HTML part tells a number that was typed from one that an editor made.
        let plainReading = plain.map { read(zones($0, sender), sender, countedOn: htmlZones?.countedOn) }
        guard let htmlReading else { return plainReading ?? read(zones([], sender), sender) }
        guard let plainReading else { return htmlReading }
        let winner = plainReading.isFuller(than: htmlReading) ? plainReading : htmlReading
        guard plainReading.disagrees(with: htmlReading) else { return winner }
        return winner.flagged("parts-disagree")
    }

    /// All that is new in one part of a reply, with sign-off, signature and disclaimers.
    public func wholeText(in lines: [TextLine], sender: String? = nil) -> String {
        let zones = zones(lines, Writer(sender))
        let texts = [zones.top, zones.opening] + zones.order.unique.map { zones.answers[$0] ?? [] } + [zones.bottom]
        let found = texts.map { Closing.withoutMachineLines($0, sender: sender) }
        return found.filter { !$0.allSatisfy(\.isEmpty) }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private func zones(_ lines: [TextLine], _ writer: Writer) -> ReplyZones {
        let zones = ReplyZones(lines, request: request, finder: finder, sender: writer.sender)
        // Some mail programs put the answer below the line that introduces a quote, and quote nothing.
        guard zones.isEmpty, !zones.quotesRequest, let body = zones.belowMarkers else { return zones }
        return ReplyZones(body, request: request, finder: finder, sender: writer.sender)
    }

    private func read(_ zones: ReplyZones, _ writer: Writer, countedOn: [Int: [WordID]]? = nil) -> Alignment {
        ReplyComposer(zones, request: request, writer: writer, countedOn: countedOn ?? zones.countedOn).alignment
    }
}

/// Aligns one reply; see `ReplyAligner` for many.
public func align(reply plain: [TextLine]?, html: [TextLine]?, to request: SentRequest, sender: String? = nil)
    -> Alignment
{
    ReplyAligner(request).align(plain: plain, html: html, sender: sender)
}

extension Alignment {
    static func empty(_ request: SentRequest) -> Alignment {
        Alignment(
            text: "",
            answers: request.questions.map { Answer(question: $0.number, text: nil, score: nil) },
            remark: nil,
            declined: false,
            flags: ["empty"]
        )
    }

    package func flagged(_ flag: String) -> Alignment {
        var flagged = Alignment(text: text, answers: answers, remark: remark, declined: declined, flags: flags + [flag])
        (flagged.takenBack, flagged.isAcknowledgement) = (takenBack, isAcknowledgement)
        return flagged
    }

    /// More questions answered; or, with as many, something said at all where the other part says nothing.
    func isFuller(than other: Alignment) -> Bool {
        if fullness.answers != other.fullness.answers { return fullness.answers > other.fullness.answers }
        return other.fullness.length == 0 && fullness.length > 0
    }

    /// Whether other questions are answered or other scores given; the wording differs by what a renderer does.
    func disagrees(with other: Alignment) -> Bool {
        zip(answers, other.answers).contains { ($0.text == nil) != ($1.text == nil) || $0.score != $1.score }
            || (remark == nil) != (other.remark == nil)
    }
}
