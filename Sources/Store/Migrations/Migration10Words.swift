// Migration 10: new words for old.

extension Migration {
    /// New words for old: parties, approvals, and the right by which somebody writes. Ids and codes alone are
    /// changed: in JSON a quotation mark within a text has a reverse solidus before it.
    static var words: [String] {
        [
            "ALTER TABLE participations RENAME COLUMN audience TO party",
            "ALTER TABLE releases RENAME COLUMN audience TO party",
            "ALTER TABLE placements RENAME COLUMN audience TO party",
            """
            UPDATE outbox SET kind = 'approval', key = replace(key, '/agreement/', '/approval/'),
                letter = replace(letter, '{"agreement":', '{"approval":')
            WHERE kind = 'agreement'
            """,
            """
            UPDATE outbox SET kind = 'approved', key = replace(key, '/agreed/', '/approved/'),
                letter = replace(letter, '"agreed":', '"approved":')
            WHERE kind = 'agreed'
            """,
            """
            UPDATE talk_mails SET content = replace(replace(content, '"by":{"address":{"isProved":true}}', '"isProved":true'),
                '"by":{"address":{"isProved":false}}', '"isProved":false')
            WHERE content LIKE '{"words":{%'
            """,
            """
            UPDATE talk_mails SET content = replace(content, '{"words":{', '{"words":{"isProved":false,')
            WHERE content LIKE '{"words":{%' AND content LIKE '%,"by":{%'
            """,
        ]
    }
}
