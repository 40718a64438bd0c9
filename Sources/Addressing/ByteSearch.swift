// Finding words in long texts byte by byte: Swift's own search takes a thousand times as long.
import Foundation

package enum ByteSearch {
    /// The index of the first `needle` at or behind `start`.
    package static func first(
        _ needle: UnsafeBufferPointer<UInt8>,
        in hay: UnsafeBufferPointer<UInt8>,
        from start: Int = 0
    )
        -> Int?
    {
        guard let base = hay.baseAddress, let word = needle.baseAddress, needle.count > 0 else { return nil }
        var start = start
        while start + needle.count <= hay.count,
            let hit = memchr(base + start, Int32(word[0]), hay.count - needle.count + 1 - start)
        {
            let index = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
            if memcmp(hit, word, needle.count) == 0 { return index }
            start = index + 1
        }
        return nil
    }
}

extension String {
    /// Whether the byte stands in the text.
    package func hasByte(_ byte: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { bytes in bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false }
    }

    /// How often the byte stands in the text.
    package func byteCount(_ byte: UInt8) -> Int {
        var text = self
        return text.withUTF8 { bytes in bytes.reduce(0) { $1 == byte ? $0 + 1 : $0 } }
    }

    /// Whether the text holds the phrase, byte for byte.
    package func holds(_ phrase: String) -> Bool { firstByteIndex(of: phrase) != nil }

    /// Where the phrase begins, counted in UTF-8 bytes.
    package func firstByteIndex(of phrase: String, from start: Int = 0) -> Int? {
        var (text, phrase) = (self, phrase)
        return phrase.withUTF8 { needle in text.withUTF8 { ByteSearch.first(needle, in: $0, from: start) } }
    }

    /// The lines between line feeds, empty ones too.
    package var lineFeedLines: [String] {
        var text = self
        return text.withUTF8 { bytes in
            var lines: [String] = []
            var start = 0
            while let base = bytes.baseAddress, start < bytes.count,
                let hit = memchr(base + start, 0x0A, bytes.count - start)
            {
                let end = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                lines.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
                start = end + 1
            }
            lines.append(
                String(decoding: UnsafeBufferPointer(rebasing: bytes[min(start, bytes.count)...]), as: UTF8.self)
            )
            return lines
        }
    }
}
