// Trying every template before the first mail needs it.
extension Wording {
    /// What is wrong with any template: a name that its mail doesn't have, a mail without a subject. Each is tried in
    /// each language and for each reader, with all that it makes depend on something both there and left out.
    /// Takes some tenths of a second.
    public func problems() -> [WordingError] {
        var found: [WordingError] = []
        func attempt(_ work: () throws(WordingError) -> Void) {
            do { try work() } catch { if !found.contains(error) { found.append(error) } }
        }
        for language in languages {
            guard let samples = try? Samples(self, language: language) else { continue }
            attempt { () throws(WordingError) in
                let own = try ownLanguage(language)
                let words = try own.words()
                for flag in [true, false] {
                    for mail in samples.mails {
                        let fields = mail.fields(words, samples.organisation).with(allFlags: flag)
                        attempt { () throws(WordingError) in
                            _ = try own.templates.compile(mail.templateName, for: mail.readerGroup, fields)
                        }
                    }
                    for entry in samples.entries {
                        let fields = entry.fields(words, samples.organisation).with(allFlags: flag)
                        attempt { () throws(WordingError) in
                            _ = try own.templates.compile(entry.templateName, for: nil, fields)
                        }
                    }
                    let fields = samples.dossier.fields(words, samples.organisation)
                        .merging(["language": .text(language)]).with(allFlags: flag)
                    attempt { () throws(WordingError) in
                        _ = try own.templates.render("dossier", fields, within: "dossier-html")
                        _ = try own.templates.markup("dossier", fields, within: "dossier-text")
                    }
                }
            }
        }
        return found
    }
}

extension Fields {
    /// The same names with every flag set one way.
    fileprivate func with(allFlags flag: Bool) -> Fields {
        var changed: Fields = [:]
        for (name, value) in entries {
            let value: Value =
                switch value {
                case .flag: .flag(flag)
                case .fields(let fields): .fields(fields.with(allFlags: flag))
                case .list(let items): .list(items.map { $0.with(allFlags: flag) })
                default: value
                }
            changed = changed.merging(Fields(dictionaryLiteral: (name, value)))
        }
        return changed
    }
}
