// The signs that stand in the first sentences of a mail, found in one pass over each.

/// One of a mail's first sentences, in lower case, with the signs in it.
struct OpeningSentence {
    let text: String
    let signs: OpeningSigns

    init(_ text: String) {
        self.text = text
        // A word stands between spaces at either end too.
        signs = OpeningSigns.index.signs(in: " \(text) ")
    }
}

/// Each bit stands for a list of phrases.
struct OpeningSigns: OptionSet {
    let rawValue: UInt16

    // NoticeSigns
    static let gone = OpeningSigns(rawValue: 1 << 0)
    static let absence = OpeningSigns(rawValue: 1 << 1)
    static let update = OpeningSigns(rawValue: 1 << 2)
    static let referral = OpeningSigns(rawValue: 1 << 3)
    static let fate = OpeningSigns(rawValue: 1 << 4)
    static let yours = OpeningSigns(rawValue: 1 << 5)
    // SystemNotice
    static let reaction = OpeningSigns(rawValue: 1 << 6)
    static let recall = OpeningSigns(rawValue: 1 << 7)
    static let sharing = OpeningSigns(rawValue: 1 << 8)
    static let withUs = OpeningSigns(rawValue: 1 << 9)
    static let guarded = OpeningSigns(rawValue: 1 << 10)
    static let sent = OpeningSigns(rawValue: 1 << 11)
    static let toUs = OpeningSigns(rawValue: 1 << 12)
    static let shares = OpeningSigns(rawValue: 1 << 13)

    static let index = SignIndex<OpeningSigns>(NoticeSigns.lists + SystemNotice.lists)
}
