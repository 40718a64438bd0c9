// Addresses as mail programs write them, read leniently: what is no address is left out.
import Addressing
import CGMime

package enum AddressList {
    /// The mailboxes of an address list (RFC 5322 §3.4), members of groups included, at most a thousand.
    static func parse(_ value: [UInt8]) -> [NamedAddress] {
        if let one = SimpleHeader.mailbox(value) { return [one] }
        // GMime recurses for each nested group; a hundred thousand of them overflow its stack.
        guard value.count(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") }) <= 64, MIMELibrary.isReady
        else { return bareAddresses(value).map { NamedAddress(name: nil, address: $0) } }
        guard let list = HeaderText.withCString(value, { internet_address_list_parse(nil, $0) }) else {
            return bareAddresses(value).map { NamedAddress(name: nil, address: $0) }
        }
        defer { klankbord_unref(list) }
        var found: [NamedAddress] = []
        collect(list, into: &found)
        return found
    }

    /// Everything that looks like an address, wherever it stands.
    package static func bareAddresses(_ value: [UInt8]) -> [EmailAddress] {
        let text = String(decoding: value, as: UTF8.self)
        let words = text.split { $0.isWhitespace || "<>,;:\"()[]".contains($0) }
        return words.lazy.filter { $0.contains("@") }.compactMap { try? EmailAddress(String($0)) }.prefix(1000).map(
            \.self
        )
    }

    private static func collect(_ list: UnsafeMutablePointer<InternetAddressList>, into found: inout [NamedAddress]) {
        for index in 0..<internet_address_list_length(list) where found.count < 1000 {
            guard let entry = internet_address_list_get_address(list, index) else { continue }
            if let members = klankbord_group_members(entry) {
                collect(members, into: &found)
            } else if let box = klankbord_mailbox(entry), let addr = internet_address_mailbox_get_addr(box) {
                guard let address = lenientAddress(String(cString: addr)) else { continue }
                let name = internet_address_get_name(entry).flatMap { lenientName(String(cString: $0)) }
                found.append(NamedAddress(name: name, address: address))
            }
        }
    }

    /// White space and stray quotes around an address are forgiven.
    package static func lenientAddress(_ text: String) -> EmailAddress? {
        if let address = try? EmailAddress(text) { return address }
        let bare = text.drop { "'\"<( ".contains($0) }
        let end = bare.lastIndex { !"'\">), .;".contains($0) }
        return end.flatMap { try? EmailAddress(String(bare[...$0])) }
    }

    private static func lenientName(_ text: String) -> Line? {
        try? Line(String(HeaderText.withoutControls(text).prefix(Line.maximumLength)), what: "name")
    }
}
