// Migration 14: each letter has the name of its mail, in its kind, its stored form and its key.

extension Migration {
    /// A row whose stored form is another than it was written in stays as it is.
    static var letterNames: [String] {
        [
            rename("howToAnswer", to: "notUnderstood", key: ("/how-to-answer", "/not-understood")),
            rename("noLongerNeeded", to: "requestCancelled", key: ("/no-longer-needed", "/request-cancelled")),
            rekey("namesRead", "/names/", "/names-read/"),
            rekey("planTalk", "/plan/", "/plan-talk/"),
            rekey("proposalDeclined", "/declined", "/proposal-declined"),
            rekey("invitationDeclined", "/declined", "/invitation-declined"),
            // The key of the talk, as that of all that belongs to one.
            """
            UPDATE outbox SET key = 'talk/' || CAST(talk_id AS TEXT) || '/invitation-accepted/'
                || replace(replace(key, 'inbox/', ''), '/accepted', '')
            WHERE kind = 'invitationAccepted' AND talk_id IS NOT NULL AND key LIKE 'inbox/%/accepted'
            """,
        ] + events + dossiers + matters
    }

    private static func rename(_ old: String, to new: String, key: (old: String, new: String)) -> String {
        """
        UPDATE outbox SET kind = '\(new)', key = replace(key, '\(key.old)', '\(key.new)'),
            letter = replace(letter, '{"\(old)":', '{"\(new)":')
        WHERE kind = '\(old)' AND letter LIKE '{"\(old)":%'
        """
    }

    private static func rekey(_ kind: String, _ old: String, _ new: String) -> String {
        "UPDATE outbox SET key = replace(key, '\(old)', '\(new)') WHERE kind = '\(kind)'"
    }

    /// `{"event":{"_0":1,"_1":"employee","_3":{"moved":{"from":8.5}},"sequence":2}}`: what happened becomes the name. The
    /// key stays: one sequence goes out once.
    private static var events: [String] {
        [("planned", "invitation"), ("cancelled", "talkCancelled")].map { change, name in
            """
            UPDATE outbox SET kind = '\(name)',
                letter = replace(replace(letter, '{"event":', '{"\(name)":'), ',"_3":{"\(change)":{}}', '')
            WHERE kind = 'event' AND letter LIKE '{"event":%,"_3":{"\(change)":{}},%'
            """
        } + [
            """
            UPDATE outbox SET kind = 'talkMoved', letter = replace(replace(replace(letter, '{"event":', '{"talkMoved":'),
                ',"_3":{"moved":{"from":', ',"from":'), '}},"sequence":', ',"sequence":')
            WHERE kind = 'event' AND letter LIKE '{"event":%,"_3":{"moved":{"from":%}},"sequence":%'
            """
        ]
    }

    /// `{"dossier":{"_0":1,"_1":"employee","batch":1}}`: whom it goes to becomes the name.
    private static var dossiers: [String] {
        [
            ("employee", "dossierToEmployee", "dossier-to-employee"),
            ("manager", "dossierToManager", "dossier-to-manager"),
        ]
        .map { party, name, key in
            """
            UPDATE outbox SET kind = '\(name)',
                letter = replace(replace(letter, '{"dossier":', '{"\(name)":'), ',"_1":"\(party)"', ''),
                key = replace(replace(key, '/dossier/', '/\(key)/'), '/\(party)', '')
            WHERE kind = 'dossier' AND letter LIKE '{"dossier":%,"_1":"\(party)",%'
            """
        }
    }

    /// `{"matter":{"_0":4,"isAgain":false}}`: what waits for the word becomes the name. Of a matter that is gone nobody knows
    /// what it was; nothing depends on it any more.
    private static var matters: [String] {
        let names = [
            ("{\"roles\":%", "roles", "roles"), ("{\"proposal\":%", "counterProposal", "counter-proposal"),
            ("{\"newTime\":%", "newTime", "new-time"), ("%", "confirmChange", "confirm-change"),
        ]
        return names.map { form, name, key in
            // A matter's key is 'matter/4' or 'matter/4/again'.
            let isOne = """
                EXISTS (SELECT 1 FROM matters m WHERE m.kind LIKE '\(form)' AND outbox.key IN ('matter/' || CAST(m.id AS TEXT),
                    'matter/' || CAST(m.id AS TEXT) || '/again'))
                """
            return """
                UPDATE outbox SET kind = '\(name)', letter = replace(letter, '{"matter":', '{"\(name)":'),
                    key = CASE WHEN key LIKE '%/again' THEN replace(key, '/again', '/\(key)/again') ELSE key || '/\(key)' END
                WHERE kind = 'matter' AND letter LIKE '{"matter":%'\(form == "%" ? "" : " AND \(isOne)")
                """
        }
    }
}
