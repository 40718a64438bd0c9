// The attributes and MAPI properties of a winmail.dat (MS-OXTNEF), as far as they say what somebody wrote.
import Days

/// Little-endian values read one behind the other; nil at the end, whatever a length says.
struct LittleEndianReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func number(_ count: Int) -> Int? {
        bytes(count).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
    }

    /// A value with its length in front, filled up to a multiple of four.
    mutating func padded() -> ArraySlice<UInt8>? {
        guard let count = number(4), let value = bytes(count) else { return nil }
        _ = bytes(min(rest.count, (4 - count % 4) % 4))
        return value
    }
}

struct TNEFStream {
    struct Attachment {
        var name = ""
        var content: ArraySlice<UInt8> = []
    }

    private(set) var messageClass = ""
    private(set) var body: ArraySlice<UInt8> = []
    private(set) var properties = MAPIProperties()
    private(set) var attachments: [Attachment] = []
    /// The Windows code page of text that is no UTF-16.
    private(set) var codePage = 1252

    private static let signature = 0x223E_9F78
    private static let mostAttachments = 200

    /// Nil for what is no TNEF. A stream that breaks off says what it said up to there.
    init?(_ bytes: [UInt8]) {
        var reader = LittleEndianReader(bytes)
        guard reader.number(4) == TNEFStream.signature, reader.number(2) != nil else { return nil }
        while let level = reader.number(1), let attribute = reader.number(4), let count = reader.number(4),
            let data = reader.bytes(count)
        {
            // The checksum behind it is not looked at: broken text is still somebody's words.
            _ = reader.number(2)
            if level == 1 { readMessage(attribute & 0xFFFF, data) } else { readAttachment(attribute & 0xFFFF, data) }
        }
    }

    private mutating func readMessage(_ attribute: Int, _ data: ArraySlice<UInt8>) {
        switch attribute {
        case 0x8008: messageClass = TNEFStream.ascii(data)
        case 0x800C: body = data
        case 0x9003: properties = MAPIProperties(data)
        case 0x9007:
            var reader = LittleEndianReader(data.prefix(4))
            if let page = reader.number(4), page > 0 { codePage = page }
        default: break
        }
    }

    private mutating func readAttachment(_ attribute: Int, _ data: ArraySlice<UInt8>) {
        if attribute == 0x9002 {  // its rendering data begin an attachment
            if attachments.count < TNEFStream.mostAttachments { attachments.append(Attachment()) }
            return
        }
        guard var attachment = attachments.popLast() else { return }
        switch attribute {
        case 0x8010: attachment.name = TNEFStream.text(data, codePage)
        case 0x800F: attachment.content = data
        case 0x9005:
            let found = MAPIProperties(data)
            if let name = found.text(.longFileName, codePage), !name.isEmpty { attachment.name = name }
            if attachment.content.isEmpty { attachment.content = found.values[.attachedData]?.bytes ?? [] }
        default: break
        }
        attachments.append(attachment)
    }

    private static func ascii(_ data: ArraySlice<UInt8>) -> String {
        String(decoding: data.prefix { 0x20...0x7E ~= $0 }, as: UTF8.self)
    }

    static func text(_ data: ArraySlice<UInt8>, _ codePage: Int) -> String {
        Charset.string(Array(data.prefix { $0 != 0 }), declared: WindowsCodePage.charset(codePage))
    }
}

enum WindowsCodePage {
    /// The name of a code page's charset, as iconv knows it.
    static func charset(_ page: Int) -> String {
        switch page {
        case 65001: "utf-8"
        case 20127: "us-ascii"
        case 28591...28606: "iso-8859-\(page - 28590)"
        case 10000: "macintosh"
        default: "cp\(page)"
        }
    }
}

/// The properties that matter here; all others are skipped.
struct MAPIProperties {
    enum Name: Int {
        case body = 0x1000
        case compressedRTF = 0x1009
        case html = 0x1013
        case attachedData = 0x3701
        case longFileName = 0x3707
        case internetCodePage = 0x3FDE
    }

    struct Value {
        let type: Int
        let bytes: ArraySlice<UInt8>
    }

    private(set) var values: [Name: Value] = [:]

    init() {}

    init(_ data: ArraySlice<UInt8>) {
        var reader = LittleEndianReader(data)
        guard let count = reader.number(4) else { return }
        for _ in 0..<min(count, 4096) {
            guard let tag = reader.number(4), let value = MAPIProperties.next(tag, &reader) else { return }
            if let name = Name(rawValue: tag >> 16) { values[name] = Value(type: tag & 0xFFFF, bytes: value) }
        }
    }

    /// The first value of the property behind whose tag the reader stands.
    private static func next(_ tag: Int, _ reader: inout LittleEndianReader) -> ArraySlice<UInt8>? {
        if tag >> 16 >= 0x8000 {  // a named property: its set, then its number or its name
            guard reader.bytes(16) != nil, let kind = reader.number(4) else { return nil }
            guard (kind == 0 ? reader.bytes(4) : reader.padded()) != nil else { return nil }
        }
        let type = tag & 0xFFF
        let isVariable = [0x0D, 0x1E, 0x1F, 0x102].contains(type)
        var count = 1
        // Each counted value takes room, so that a count can't promise more than there is.
        if isVariable || (tag & 0x1000 != 0 && type != 0x01) {
            guard let number = reader.number(4) else { return nil }
            count = number
        }
        var first: ArraySlice<UInt8>?
        for _ in 0..<count {
            guard let value = isVariable ? reader.padded() : fixed(type).flatMap({ reader.bytes($0) }) else {
                return nil
            }
            first = first ?? value
        }
        return first ?? []
    }

    /// Bytes of a value of that type; nil for a type that is not known.
    private static func fixed(_ type: Int) -> Int? {
        switch type {
        case 0x02, 0x03, 0x04, 0x0A, 0x0B: 4
        case 0x05, 0x06, 0x07, 0x14, 0x40: 8
        case 0x48: 16
        case 0x01: 0
        default: nil
        }
    }

    /// A property as text, be it UTF-16 or in the code page.
    func text(_ name: Name, _ codePage: Int) -> String? {
        guard let value = values[name] else { return nil }
        guard value.type == 0x1F else { return TNEFStream.text(value.bytes, codePage) }
        var units: [UInt16] = []
        units.reserveCapacity(value.bytes.count / 2)
        var reader = LittleEndianReader(value.bytes)
        while let unit = reader.number(2), unit != 0 { units.append(UInt16(truncatingIfNeeded: unit)) }
        return String(decoding: units, as: UTF16.self)
    }

    func number(_ name: Name) -> Int? {
        guard let value = values[name], value.type == 0x03 else { return nil }
        var reader = LittleEndianReader(value.bytes)
        return reader.number(4)
    }
}
