// Elements by what they do to the line they stand in.

struct HTMLElements: OptionSet {
    let rawValue: Int

    /// A line ends before and behind it.
    static let breaking = HTMLElements(rawValue: 1)
    /// With a margin around it.
    static let spaced = HTMLElements(rawValue: 2)
    /// Never shown.
    static let unread = HTMLElements(rawValue: 4)
    /// Without content or end tag.
    static let empty = HTMLElements(rawValue: 8)

    /// What is known of an element; nothing of one that only styles its text.
    static func of(_ name: String) -> HTMLElements { known[name] ?? [] }

    private static let known: [String: HTMLElements] = {
        var known: [String: HTMLElements] = [:]
        for (names, traits) in lists {
            for name in names.split(separator: " ") { known[String(name), default: []].insert(traits) }
        }
        return known
    }()

    private static let lists: [(String, HTMLElements)] = [
        (
            "address article aside blockquote body caption center dd dir div dl dt fieldset figcaption figure footer",
            breaking
        ),
        (
            "form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol option p pre section select",
            breaking
        ),
        ("summary table tbody td textarea tfoot th thead tr ul", breaking),
        ("p h1 h2 h3 h4 h5 h6 blockquote ol ul dl table pre", spaced),
        // What is struck out was taken back.
        ("head style script title noscript template xml object map s strike del", unread),
        ("br hr img meta link input base col area wbr embed param", empty),
    ]
}
