// Rich text as Outlook puts it into a winmail.dat (MS-OXRTFCP): a window of 4096 bytes that references point into.

enum CompressedRTF {
    private static let window = Array(
        ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
            + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
            + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx").utf8
    )
    /// Nobody writes more; a reference of two bytes stands for up to seventeen, so a bomb can't grow far either.
    private static let longest = 4 << 20

    /// The rich text, up to where the data break off; nil where the head is none.
    static func decompressed(_ data: ArraySlice<UInt8>) -> [UInt8]? {
        var reader = LittleEndianReader(data)
        guard reader.number(4) != nil, let size = reader.number(4), let kind = reader.number(4),
            reader.number(4) != nil
        else { return nil }
        let content = data.dropFirst(16)
        switch kind {
        case 0x414C_454D: return Array(content.prefix(min(size, longest)))  // MELA: not compressed
        case 0x7546_5A4C: return expanded(content, min(size, longest))  // LZFu
        default: return nil
        }
    }

    private static func expanded(_ content: ArraySlice<UInt8>, _ size: Int) -> [UInt8] {
        var ring = window + [UInt8](repeating: 0x20, count: 4096 - window.count)
        var write = window.count
        var output: [UInt8] = []
        var at = content.startIndex
        func put(_ byte: UInt8) {
            output.append(byte)
            ring[write] = byte
            write = (write + 1) & 4095
        }
        while at < content.endIndex, output.count < size {
            let control = content[at]
            at += 1
            for bit in 0..<8 where output.count < size && at < content.endIndex {
                if control & 1 << bit == 0 {
                    put(content[at])
                    at += 1
                    continue
                }
                guard at + 1 < content.endIndex else { return output }
                let reference = Int(content[at]) << 8 | Int(content[at + 1])
                at += 2
                let from = reference >> 4
                if from == write { return output }
                for step in 0..<(reference & 15) + 2 { put(ring[(from + step) & 4095]) }
            }
        }
        return output
    }
}
