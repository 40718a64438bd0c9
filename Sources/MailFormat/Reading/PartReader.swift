// Takes a MIME tree apart into its leaves (RFC 2046 §5), bounded in depth and number.

struct PartReader {
    private(set) var parts: [MessagePart] = []
    private(set) var limits: ReadingLimits = []
    private let messageDepth: Int

    init(messageDepth: Int) { self.messageDepth = messageDepth }

    /// Reads the entity whose header block is given and whose body ends at `end`.
    mutating func read(
        _ headers: HeaderBlock,
        upTo end: Int,
        defaultType: String = "text/plain",
        containers: [String] = []
    ) {
        let type = PartReader.type(of: headers, defaultType)
        let body = headers.end..<max(headers.end, end)
        if type.value.hasPrefix("multipart/") {
            guard containers.count < ReadingLimits.depth else {
                limits.insert(.nestedTooDeep)
                return append(headers, body, ParameterisedValue(value: "application/octet-stream"), containers)
            }
            if readMultipart(headers, body, type, containers) { return }
            // No part can be told apart: what there is may still be text.
            return append(
                headers,
                body,
                ParameterisedValue(value: "text/plain", parameters: type.parameters),
                containers
            )
        }
        let wrappings = containers.count { $0 == PartReader.signed || $0 == TNEFContent.container }
        guard wrappings < ReadingLimits.wrappings else { return append(headers, body, type, containers) }
        if let content = SignedContent.unwrapped(type, headers, body), containers.count < ReadingLimits.depth {
            let inner = HeaderBlock(content, 0..<content.count)
            return read(inner, upTo: content.count, containers: containers + [PartReader.signed])
        }
        if let entities = TNEFContent.unwrapped(type, headers, body), containers.count < ReadingLimits.depth {
            for entity in entities {
                let inner = HeaderBlock(entity, 0..<entity.count)
                read(inner, upTo: entity.count, containers: containers + [TNEFContent.container])
            }
            return
        }
        append(headers, body, type, containers)
    }

    private static let signed = "signed"

    private static func type(of headers: HeaderBlock, _ defaultType: String) -> ParameterisedValue {
        guard let raw = headers.raw("content-type"), !raw.isEmpty else { return ParameterisedValue(value: defaultType) }
        // RFC 2045 §5.2: what has no slash is no type.
        guard raw.prefix(while: { $0 != UInt8(ascii: ";") }).contains(UInt8(ascii: "/")),
            let parsed = ParameterisedValue.contentType(raw)
        else {
            let parameters = ParameterisedValue.contentType(
                Array("text/plain".utf8) + raw.drop { $0 != UInt8(ascii: ";") }
            )
            return ParameterisedValue(value: "text/plain", parameters: parameters?.parameters ?? [:])
        }
        return parsed
    }

    private mutating func append(
        _ headers: HeaderBlock,
        _ body: Range<Int>,
        _ type: ParameterisedValue,
        _ containers: [String]
    ) {
        guard parts.count < ReadingLimits.parts else { return limits = limits.union(.tooManyParts) }
        if headers.isTruncated { limits.insert(.headerTooLong) }
        let part = MessagePart(
            headers: headers,
            body: body,
            type: type,
            containers: containers,
            depth: containers.count,
            messageDepth: messageDepth
        )
        parts.append(part)
    }

    /// False where the body holds no delimiter line.
    private mutating func readMultipart(
        _ headers: HeaderBlock,
        _ body: Range<Int>,
        _ type: ParameterisedValue,
        _ containers: [String]
    ) -> Bool {
        let source = headers.source
        let bodies = source.withUnsafeBufferPointer { bytes -> [Range<Int>] in
            guard let boundary = type.parameters["boundary"].map({ Array($0.utf8) }) ?? guessedBoundary(bytes, body)
            else { return [] }
            return delimitedParts(bytes, body, boundary: boundary)
        }
        let inner = containers + [String(type.value.dropFirst("multipart/".count))]
        // RFC 2046 §5.1.5: in a digest, parts are messages unless they say otherwise.
        let defaultType = type.value == "multipart/digest" ? "message/rfc822" : "text/plain"
        for range in bodies {
            guard parts.count < ReadingLimits.parts else {
                limits.insert(.tooManyParts)
                break
            }
            read(HeaderBlock(source, range), upTo: range.upperBound, defaultType: defaultType, containers: inner)
        }
        return !bodies.isEmpty
    }

    /// Where no boundary is declared: the first line that begins with two hyphens.
    private func guessedBoundary(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> [UInt8]? {
        var line = body.lowerBound
        while line < body.upperBound {
            let next = Lines.end(bytes, from: line, upTo: body.upperBound)
            let text = Lines.trimmed(bytes, line..<next)
            if text.count > 6, bytes[text.lowerBound] == 0x2D, bytes[text.lowerBound + 1] == 0x2D {
                return Array(bytes[(text.lowerBound + 2)..<text.upperBound])
            }
            line = next
        }
        return nil
    }

    /// What lies between the delimiter lines; the last part may lack its end (RFC 2046 §5.1.1).
    private func delimitedParts(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: Range<Int>,
        boundary: [UInt8]
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var line = body.lowerBound
        while line < body.upperBound {
            let next = Lines.end(bytes, from: line, upTo: body.upperBound)
            switch PartReader.delimiter(bytes, Lines.trimmed(bytes, line..<next), boundary) {
            case .none: break
            case .open:
                if let start { found.append(PartReader.withoutLastBreak(bytes, start..<line)) }
                start = next
            case .close:
                if let start { found.append(PartReader.withoutLastBreak(bytes, start..<line)) }
                return found
            }
            if found.count > ReadingLimits.parts { return found }
            line = next
        }
        if let start, start < body.upperBound { found.append(start..<body.upperBound) }
        return found
    }

    private enum Delimiter { case none, open, close }

    private static func delimiter(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ line: Range<Int>,
        _ boundary: [UInt8]
    ) -> Delimiter {
        guard line.count >= boundary.count + 2, bytes[line.lowerBound] == 0x2D, bytes[line.lowerBound + 1] == 0x2D
        else { return .none }
        let name = line.lowerBound + 2
        guard bytes[name..<(name + boundary.count)].elementsEqual(boundary) else { return .none }
        let rest = bytes[(name + boundary.count)..<line.upperBound]
        if rest.allSatisfy(HeaderBlock.isSpace) { return .open }
        guard rest.starts(with: [0x2D, 0x2D]) else { return .none }
        return rest.dropFirst(2).allSatisfy(HeaderBlock.isSpace) ? .close : .none
    }

    /// The line break before a delimiter belongs to the delimiter.
    private static func withoutLastBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        Lines.trimmed(bytes, range)
    }
}
