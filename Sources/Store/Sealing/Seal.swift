// What sealed content looks like in a row.
import Crypto
import Foundation

/// A sealed value: a mark, the sort of value, the number of its key, and the value under ChaCha20-Poly1305 (RFC 8439). It
/// is padded, so that its length doesn't tell which of the dossier's comments it is.
enum Seal {
    /// Text in UTF-8, or octets.
    private enum Sort: UInt8 { case text = 0x74, octets = 0x6F }

    /// No hash and no mail begins so.
    private static let mark: [UInt8] = [0x00, 0x4B, 0x42, 0xE7]
    /// The first form was not padded.
    private static let (unpaddedForm, form): (UInt8, UInt8) = (1, 2)
    private static let headLength = 14
    private static let keyMark = "hmac:"

    /// - Parameter index: what rows are found by is made with it.
    static func seal(
        _ content: Content,
        under key: ContentKey,
        _ secret: SymmetricKey,
        index: HMAC<SHA256>
    ) throws -> Value {
        switch content {
        case .text(nil), .octets(nil), .key(nil): .octets(nil)
        case .text(let text?): .octets(try seal(Data(text.utf8), .text, key, secret))
        case .octets(let octets?): .octets(try seal(octets, .octets, key, secret))
        case .words(let text): .octets(try seal(Data(text.utf8), .text, key, secret, atLeast: leastOfWords))
        case .copy(let octets): .octets(try seal(octets, .octets, key, secret, atLeast: leastOfCopies))
        case .key(let text?): blind(text, index)
        case .digest(let octets): .octets(code(octets, index))
        }
    }

    private static func seal(
        _ value: Data,
        _ sort: Sort,
        _ key: ContentKey,
        _ secret: SymmetricKey,
        atLeast least: Int = 0
    ) throws -> Data {
        let head = head(sort, key)
        let box = try ChaChaPoly.seal(padded(value, atLeast: least), using: secret, authenticating: head)
        // Nonce, ciphertext and tag.
        let combined = box.combined
        var sealed = Data(capacity: head.count + combined.count)
        sealed.append(contentsOf: head)
        sealed.append(combined)
        return sealed
    }

    private static func head(_ sort: Sort, _ key: ContentKey) -> [UInt8] {
        let number = UInt64(bitPattern: key.rawValue)
        var head: [UInt8] = []
        head.reserveCapacity(headLength)
        head.append(contentsOf: mark)
        head.append(form)
        head.append(sort.rawValue)
        for byte in (0..<8).reversed() { head.append(UInt8(truncatingIfNeeded: number >> (byte * 8))) }
        return head
    }

    /// Its length in four octets, itself, and zeros.
    private static func padded(_ value: Data, atLeast least: Int) -> Data {
        var octets = Data(count: paddedLength(max(value.count + 4, least)))
        octets.withUnsafeMutableBytes { octets in
            octets.storeBytes(of: UInt32(value.count).bigEndian, as: UInt32.self)
            UnsafeMutableRawBufferPointer(rebasing: octets[4...]).copyBytes(from: value)
        }
        return octets
    }

    private static func unpadded(_ octets: Data) -> Data {
        let length = octets.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(as: UInt32.self)) }
        return octets.dropFirst(4).prefix(Int(length))
    }

    /// Nearly all that raters write is shorter, and with it a row of words fits into one page of the database.
    private static let (leastOfWords, leastOfCopies) = (3584, 8192)

    /// What is short has one of three lengths; above them the padmé rule (Nikitin et al., "Reducing Metadata
    /// Leakage from Encrypted Files", 2019), which adds 12 % at most.
    static func paddedLength(_ length: Int) -> Int {
        if let step = [96, 256, 1024].first(where: { length <= $0 }) { return step }
        let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
        let digits = Int.bitWidth - exponent.leadingZeroBitCount
        let mask = (1 << (exponent - digits)) - 1
        return (length + mask) & ~mask
    }

    /// What rows are found by: equal values give equal text, and nobody without the key can make it.
    static func blind(_ text: String, _ index: HMAC<SHA256>) -> Value {
        .text(keyMark + code(Data(text.utf8), index).base64EncodedString())
    }

    private static func code(_ octets: Data, _ index: HMAC<SHA256>) -> Data {
        var index = index
        index.update(data: octets)
        return Data(index.finalize())
    }

    static func isBlind(_ text: String) -> Bool { text.hasPrefix(keyMark) }

    static func isSealed(_ octets: Data) -> Bool {
        octets.count >= headLength && octets.withUnsafeBytes { $0.starts(with: mark) }
    }

    /// Under which key it stands; nil where it isn't sealed.
    static func key(of value: Value?) -> ContentKey? {
        guard case .octets(let octets?) = value, isSealed(octets) else { return nil }
        return octets.withUnsafeBytes { octets in
            let number = octets.loadUnaligned(fromByteOffset: mark.count + 2, as: Int64.self)
            return ContentKey(rawValue: Int64(bigEndian: number))
        }
    }

    /// - Throws: where it was changed, or sealed under another key of that number.
    static func open(_ octets: Data, _ secret: SymmetricKey) throws -> Content {
        let head = octets.prefix(headLength)
        let (form, sort) = (head[head.startIndex + mark.count], head[head.startIndex + mark.count + 1])
        let box = try ChaChaPoly.SealedBox(combined: octets.dropFirst(headLength))
        let opened = try ChaChaPoly.open(box, using: secret, authenticating: head)
        let value = form == unpaddedForm ? opened : unpadded(opened)
        // Octets begin at 0 for whoever reads them.
        return sort == Sort.text.rawValue ? .text(String(decoding: value, as: UTF8.self)) : .octets(Data(value))
    }
}
