// Names, addresses and companies in a text that aren't the employee's.
import Addressing
import Feedback

struct GiveAwayNames: Sendable {
    /// Each word of the writer's name, and of those near.
    private let close: Set<String>
    private let near: NamesOnFile
    private let people: NamesOnFile
    private let employee: Set<String>
    private let domain: String
    /// `acme` of acme.example; nil where the domain is the employee's, a provider's, or a word.
    private let company: String?

    init(_ context: GiveAwayContext) {
        let employee = Self.parts(context.employee.name?.text ?? "").union(Self.parts(context.employeeGiven))
        self.employee = employee
        let near = [context.writer.name?.text ?? ""] + context.near
        close = near.reduce(into: Set<String>()) { $0.formUnion(Self.parts($1)) }.subtracting(employee)
        self.near = NamesOnFile(near)
        people = context.people
        domain = context.writer.address.domain.lowercased()
        company = Self.company(context)
    }

    private static func parts(_ name: String) -> Set<String> {
        Set(PlainWords.keys(name).filter { $0.count >= 2 && !PersonName.particles.contains($0) })
    }

    private static func company(_ context: GiveAwayContext) -> String? {
        let domain = context.writer.address.domain.lowercased()
        let labels = domain.split(separator: ".").map(String.init)
        guard labels.count > 1, domain != context.employee.address.domain.lowercased() else { return nil }
        let label = labels[labels.count - 2]
        let isWord = GroupWords.group(label) != nil || providers.contains(label)
        return label.count < 3 || isWord ? nil : label
    }

    // MARK: In a sentence

    /// Whether it speaks of the employee: by name, or as she or he.
    func isOfHer(_ sentence: SpokenSentence) -> Bool {
        sentence.keys.contains { employee.contains($0) || Self.thirdPersons.contains($0) }
    }

    func find(in sentence: SpokenSentence) -> [(GiveAway.Kind, String)] {
        var found: [(GiveAway.Kind, String)] = []
        var index = 0
        while index < sentence.words.count {
            let word = sentence.words[index]
            if let kind = written(word) {
                found.append((kind, String(word.text)))
            } else if let end = nameEnd(at: index, in: sentence) {
                found.append((.name, sentence.phrase(index..<end)))
                index = end - 1
            } else if isCompany(at: index, in: sentence) {
                found.append((.company, String(word.text)))
            }
            index += 1
        }
        return found
    }

    /// An address, or a page of the writer's.
    private func written(_ word: SpokenWord) -> GiveAway.Kind? {
        let text = word.text.lowercased()
        if text.contains("@"), text.split(separator: "@").last?.contains(".") == true { return .address }
        return company != nil && text.hasSuffix(domain) ? .address : nil
    }

    /// Behind the last word of a name that begins there; nil where none does.
    private func nameEnd(at index: Int, in sentence: SpokenSentence) -> Int? {
        let word = sentence.words[index]
        guard word.isCapitalised, isName(at: index, in: sentence) else { return nil }
        var end = index + 1
        while end < sentence.words.count, sentence.words[end].follows {
            let next = sentence.words[end]
            let isPart = close.contains(next.key) || isFamily(next.key, of: word.key)
            guard isPart || (PersonName.particles.contains(next.key) && goesOn(end, word.key, sentence)) else { break }
            end += 1
        }
        return end
    }

    /// `van` in `Jan van Dijk`.
    private func goesOn(_ index: Int, _ given: String, _ sentence: SpokenSentence) -> Bool {
        guard index + 1 < sentence.words.count else { return false }
        let next = sentence.words[index + 1]
        return next.isCapitalised && (close.contains(next.key) || isFamily(next.key, of: given))
    }

    private func isFamily(_ key: String, of given: String) -> Bool {
        [near, people].contains { $0.families[given]?.contains(key) ?? false }
    }

    private func isGiven(_ key: String) -> Bool {
        near.given.contains(key) || people.given.contains(key) || Self.usual.contains(key)
    }

    private func isName(at index: Int, in sentence: SpokenSentence) -> Bool {
        let key = sentence.words[index].key
        guard !employee.contains(key) else { return false }
        // `Anna de Vries`, of whom another is called de Vries.
        if index > 0, employee.contains(sentence.words[index - 1].key) { return false }
        if isGiven(key) { return true }
        // A sentence's first word has a capital whatever it is.
        if close.contains(key) {
            return index > 0 ? !Self.months.contains(key) : near.families[key] != nil && !Self.openers.contains(key)
        }
        guard index + 1 < sentence.words.count else { return false }
        let next = sentence.words[index + 1]
        return next.follows && next.isCapitalised && isFamily(next.key, of: key)
    }

    private func isCompany(at index: Int, in sentence: SpokenSentence) -> Bool {
        guard let company else { return false }
        let word = sentence.words[index]
        guard word.key == company || word.key.hasPrefix(company + "-") else { return false }
        return word.isCapitalised
    }

    // MARK: Words

    /// Names that are words as well: at a sentence's beginning, or of somebody who only is on file, one alone says nothing.
    static let words = months.union(
        PlainWords.set(
            """
            will mark rose grace hope joy art bill faith sky rich ernst klein gross lange jong groot wit wolf stein kurz neu
            heil lang case lot beer haas storm zon brand mars long short young white black bond dean max bas sue pat chase
            """
        )
    )

    private static let usual = GivenNames.usual.subtracting(words)

    /// Of these, what may begin a sentence as a word.
    private static let openers = words.subtracting(PlainWords.set("mark art bas sue pat max dean case storm rose"))

    /// And those that have a capital anywhere.
    private static let months = PlainWords.set(
        "may april august june mei juni mai engels frans duits french english mars"
    )

    private static let thirdPersons = PlainWords.set(
        "zij ze haar hij hem zijn she her hers he him his sie ihr ihre ihren ihrem er ihm sein elle il lui son sa ses"
    )

    private static let providers: Set<String> = [
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "icloud", "me", "mac", "aol", "gmx", "web",
        "t-online", "freenet", "posteo", "mailbox", "proton", "protonmail", "pm", "ziggo", "kpn", "kpnmail", "planet",
        "xs4all", "hetnet", "home", "upc", "telenet", "skynet", "orange", "wanadoo", "free", "sfr", "laposte", "bbox",
        "co", "com", "org", "ac", "gov", "mail", "post", "fastmail", "hey", "zoho",
    ]
}
