// Templates' names for people, scales and the organisation.
import Addressing
import Feedback

extension Organisation {
    var fields: Fields {
        [
            "name": .text(name.text), "controller": .text(controller.text), "contact": .text(contact.description),
            "privacyNotice": privacyNotice.map { .link($0.absoluteString) } ?? .absent,
            "logo": .init(logo?.contentID),
        ]
    }
}

extension Person {
    public var fields: Fields { mailbox.fields(givenName: givenName) }
}

extension NamedAddress {
    public var fields: Fields { fields(givenName: String(displayName.prefix { !$0.isWhitespace })) }

    fileprivate func fields(givenName: String) -> Fields {
        [
            "name": .text(displayName), "givenName": .text(givenName),
            "address": .text(address.description), "written": .text(written),
        ]
    }

    /// `Petra Smit <petra@client.example>`; the address alone of somebody without a name, or with it for a name.
    private var written: String {
        guard let name, name.text.lowercased() != address.canonical else { return address.description }
        return "\(name) <\(address)>"
    }
}

extension Scale {
    public var fields: Fields { ["lowest": .text(lowest), "highest": .text(highest)] }
}
