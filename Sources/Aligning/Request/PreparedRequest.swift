// The form in which a sent request is kept beside its letter: its words as numbers, so that no reply has our mail read again.
import Addressing
import Foundation

extension SentRequest {
    /// All that aligning needs, in octets. No token is in it: the place of the placeholder stands for whichever it will be.
    ///
    /// Word numbers stay as long as requests are answered: who changes how words are cut or numbered (`Words`) raises
    /// the version, and still reads this one by the old cut.
    public var prepared: Data {
        var writer = PreparedWriter()
        writer.write(self)
        return writer.data
    }

    /// - Parameter token: the one that the mail was sent with; nil where nobody knows it.
    /// - Returns: nil for octets of another version, and for what is none of ours.
    public init?(prepared: Data, token: ResponseToken?) {
        let read = prepared.withUnsafeBytes { bytes -> SentRequest? in
            var reader = PreparedReader(bytes)
            return try? reader.request(token: token)
        }
        guard let read else { return nil }
        self = read
    }
}

/// Version 1: each different word once, then the questions' scales, the origin and the parts, where words are places in
/// that list. Numbers are LEB128; place 0 is the token's.
enum PreparedForm {
    static let version: UInt8 = 1
    static let placeholder = Words.id(ResponseToken.placeholder)

    /// A unit's region as a number.
    static func code(_ region: SentRequest.Region) -> Int {
        switch region {
        case .opening: 0
        case .closing: 1
        case .question(let number): number + 1
        }
    }

    static func region(_ code: Int) -> SentRequest.Region {
        switch code {
        case 0: .opening
        case 1: .closing
        default: .question(code - 1)
        }
    }
}

private struct PreparedWriter {
    private var words = WordPlaces()
    private var body: [UInt8] = []

    var data: Data {
        var head: [UInt8] = [PreparedForm.version]
        head.reserveCapacity(body.count + 8 * words.ids.count + 8)
        PreparedWriter.append(words.ids.count, to: &head)
        for id in words.ids { withUnsafeBytes(of: id.littleEndian) { head.append(contentsOf: $0) } }
        return Data(head + body)
    }

    mutating func write(_ request: SentRequest) {
        body.reserveCapacity(4096)
        write(request.questions.count)
        for question in request.questions { write(question.scale) }
        write(request.origin == nil ? 0 : 1)
        if let origin = request.origin {
            for ids in [origin.address, origin.name, origin.subject] { write(ids) }
        }
        write(request.parts.count)
        for part in request.parts {
            write(part.ids)
            write(part.units)
        }
    }

    private mutating func write(_ scale: SentQuestion.Scale?) {
        guard let scale else { return write(0) }
        write(1)
        for end in [scale.lowest, scale.highest] { write(end) }
        for label in [scale.lowestLabel, scale.highestLabel] {
            write(label.utf8.count)
            body.append(contentsOf: label.utf8)
        }
    }

    private mutating func write(_ ids: [WordID]) {
        write(ids.count)
        for id in ids { write(id == PreparedForm.placeholder ? 0 : words.place(of: id)) }
    }

    /// Units follow each other; the words between two of them, as a rule none, are in no unit.
    private mutating func write(_ units: [SentRequest.Unit]) {
        write(units.count)
        var end = 0
        for unit in units {
            write(PreparedForm.code(unit.region))
            write(unit.words.lowerBound - end)
            write(unit.words.count)
            end = unit.words.upperBound
        }
    }

    private mutating func write(_ number: Int) { PreparedWriter.append(number, to: &body) }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// Numbers different words from 1 in the order in which they first stand.
private struct WordPlaces {
    private(set) var ids: [WordID] = []
    /// Places by the low bits of the words; 0: free. At least half of them are.
    private var slots = [Int32](repeating: 0, count: 1024)

    mutating func place(of id: WordID) -> Int {
        var slot = Int(truncatingIfNeeded: id) & (slots.count - 1)
        while slots[slot] != 0 {
            if ids[Int(slots[slot]) - 1] == id { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        ids.append(id)
        slots[slot] = Int32(ids.count)
        if 2 * ids.count > slots.count { grow() }
        return ids.count
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: 4 * slots.count)
        for (index, id) in ids.enumerated() {
            var slot = Int(truncatingIfNeeded: id) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index + 1)
        }
    }
}

/// Reads octets that may be cut off or changed: nothing in them is believed without a look.
private struct PreparedReader {
    private struct Unreadable: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    private var words: [WordID] = []

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func request(token: ResponseToken?) throws -> SentRequest {
        guard try octet() == PreparedForm.version else { throw Unreadable() }
        try readWords(token)
        let questions = try (0..<count()).map { SentQuestion(number: $0 + 1, text: "", scale: try scale()) }
        var origin: SentRequest.Origin?
        if try number() == 1 { origin = .init(address: try ids(), name: try ids(), subject: try ids()) }
        let parts = try (0..<count()).map { _ in try part(questions: questions.count) }
        guard at == bytes.count else { throw Unreadable() }
        return SentRequest(questions: questions, parts: parts, origin: origin)
    }

    private mutating func readWords(_ token: ResponseToken?) throws {
        let count = try count()
        guard bytes.count - at >= 8 * count else { throw Unreadable() }
        words.reserveCapacity(count + 1)
        words.append(token.map { Words.id($0.text) } ?? PreparedForm.placeholder)
        for index in 0..<count {
            words.append(WordID(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8 * index, as: WordID.self)))
        }
        at += 8 * count
    }

    private mutating func scale() throws -> SentQuestion.Scale? {
        guard try number() == 1 else { return nil }
        return .init(lowest: try number(), highest: try number(), lowestLabel: try text(), highestLabel: try text())
    }

    private mutating func part(questions: Int) throws -> SentRequest.Part {
        let ids = try ids()
        var end = 0
        let units = try (0..<count()).map { _ -> SentRequest.Unit in
            let (code, gap, length) = (try number(), try number(), try number())
            guard code <= questions + 1, gap <= ids.count - end, length <= ids.count - end - gap else {
                throw Unreadable()
            }
            end += gap + length
            return .init(region: PreparedForm.region(code), words: end - length..<end)
        }
        guard ids.isEmpty || !units.isEmpty else { throw Unreadable() }
        return .init(ids: ids, units: units)
    }

    private mutating func ids() throws -> [WordID] {
        let count = try count()
        var found: [WordID] = []
        found.reserveCapacity(count)
        for _ in 0..<count {
            let place = try number()
            guard place < words.count else { throw Unreadable() }
            found.append(words[place])
        }
        return found
    }

    private mutating func text() throws -> String {
        let count = try count()
        guard count <= bytes.count - at else { throw Unreadable() }
        defer { at += count }
        return String(decoding: bytes[at..<at + count], as: UTF8.self)
    }

    /// How many of something follow; each of them has an octet at least.
    private mutating func count() throws -> Int {
        let count = try number()
        guard count <= bytes.count - at else { throw Unreadable() }
        return count
    }

    private mutating func number() throws -> Int {
        var value = 0
        for shift in stride(from: 0, through: 56, by: 7) {
            let octet = try octet()
            value |= Int(octet & 0x7F) << shift
            if octet < 0x80 { return value }
        }
        throw Unreadable()
    }

    private mutating func octet() throws -> UInt8 {
        guard at < bytes.count else { throw Unreadable() }
        defer { at += 1 }
        return bytes[at]
    }
}
