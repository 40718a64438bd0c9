// The sort of value in each column of each table. A test keeps the list whole, so that no new column is left unsealed.

/// The columns of a table.
struct ContentColumns {
    /// People's words, mail, dossiers, names, addresses, and what servers and files say of these.
    let content: Set<String>
    /// Content that rows are found by.
    let keys: Set<String>
    /// Hashes of content.
    let digests: Set<String>
    /// Ids, states, codes, times, numbers, hashes of tokens and addresses of calendars, the organisation's own questionnaires, departments and calendars, and
    /// identifiers of mails and events.
    let other: Set<String>

    var holdsContent: Bool { !content.isEmpty || !keys.isEmpty }

    private init(_ content: String = "", keys: String = "", digests: String = "", other: String) {
        func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
        (self.content, self.keys) = (words(content), words(keys))
        (self.digests, self.other) = (words(digests), words(other))
    }

    static let tables: [String: ContentColumns] = [
        "agreements": .init(
            "version other_version line",
            other: "id employee_id talk_id made_at author consent progress corrections silent_quarters closed_at key_id"
        ),
        "aliases": .init("address", keys: "address_key", other: "person_id own_until noted_at"),
        "calendar_sources": .init("open_matters", other: "id address_sha256 tag modified next_poll_at read_at"),
        "clock": .init(other: "id belief"),
        "collected_lines": .init(other: "mail_id number line_id"),
        "collected_mails": .init(other: "id reader_id made_at is_urgent"),
        "conditions": .init("reason_parameters", other: "name reason_code since"),
        "cycles": .init(other: "year started_at followed_up_at closed_at"),
        "dossiers": .init("summary page plain pdf", other: "id talk_id batch created_at shared_at"),
        "duties": .init(other: "name done_at"),
        "follow_ups": .init(other: "year employee_id answer answered_at"),
        "former_addresses": .init("address", keys: "address_key", other: "id person_id own_until"),
        "inbox": .init(
            "sender subject held_parameters outcome_parameters",
            other: """
                id mailbox uid_validity uid size state readings crashes read_alone received_at kind request_id held_code
                outcome_code message_id processed_mailbox processed_validity processed_uid
                """
        ),
        "inbox_messages": .init("raw", other: "inbox_id"),
        "just_talked": .init(other: "manager_id employee_id day"),
        "kept_words": .init("words", other: "id employee_id made_at key_id"),
        "kick_off_guests": .init(other: "year employee_id status"),
        "kick_off_worries": .init(other: "year block answers themes"),
        "kick_offs": .init(other: "year event_uid sequence start_at duration_seconds state"),
        "mail_keys": .init(other: "inbox_id key_id"),
        "matters": .init("kind address", keys: "subject_key", other: "id inbox_id talk_id state asked_at"),
        "meetings": .init(
            other: """
                id employee_id manager_id event_uid sequence start_at duration_seconds state employee_suits manager_suits
                counter_at counter_by counters
                """
        ),
        "migrations": .init(other: "number name run_at"),
        // Codes of cells, and themes of HR's own list.
        "insight_cells": .init(other: "row_id number cell people"),
        "insight_groups": .init(other: "id year number department"),
        "insight_people": .init(other: "id row_id employee_id answer_id cell"),
        "insight_quarters": .init(other: "year as_of counted_at"),
        "insight_rows": .init(other: "id year figure counted_row as_of people"),
        "interventions": .init("words", other: "id year made_at"),
        "needs": .init(other: "id year department need answer_id"),
        "often_enough": .init(other: "id year department digit"),
        // An operator's name is there to be read by others.
        "operator_log": .init(other: "id at operator action login_uid terminal"),
        "outbox": .init(
            "letter reply_text reason_parameters",
            keys: "recipient_key",
            other: """
                id key kind request_id talk_id message_id state attempts repeats hang_ups next_attempt_at give_up_at
                created_at done_at reply_code reply_status reason_code attempt_by leaving_at capped token_used_by
                collected_id
                """
        ),
        "outbox_messages": .init("message", other: "outbox_id"),
        "outbox_prepared": .init("prepared", other: "outbox_id"),
        "participations": .init(other: "talk_id party status stamp"),
        "people": .init(
            "name given_name address",
            keys: "address_key",
            other: "id language manager_id department created_at left_at key_id noted_at"
        ),
        "placements": .init("trouble", other: "dossier_id party outcome attempts next_attempt_at"),
        "privacy_terms": .init("terms", other: "id noticed_at holds_from"),
        "questionnaires": .init(other: "id sha256 content"),
        "releases": .init(other: "dossier_id party released_at"),
        "requests": .init(
            "rater_name rater_given rater_address state_parameters",
            keys: "rater_key",
            other: """
                id talk_id language rater_group promise questionnaire_id asked_at state state_code state_at reminders_sent
                quiet_until named_by off_list token_generation
                """
        ),
        "responses": .init(
            "answers remark",
            digests: "body_sha256",
            other: "id request_id message_id inbox_id received_at dossier_id discarded_at unlinked_at"
        ),
        "retired_keys": .init(other: "key_id talk_id reason is_destroyed"),
        "sealing": .init("proof", other: "id house_key index_key arrival_key"),
        "self_tests": .init(other: "id kind token_sha256 message_id sent_at came_back_at findings"),
        "suppressions": .init("address", keys: "address_key", other: "cause since"),
        "talk_mails": .init(
            "sender subject content",
            other: "inbox_id message_id state attempts received_at"
        ),
        "talk_sources": .init(other: "talk_id source_id missing_since asked_at"),
        "talks": .init(
            "place organizer_address organizer_name",
            other: """
                id employee_id manager_id start_at duration_seconds event_uid sequence known_since state
                invitation stamp modified cancelled_at standing_week next_due_at key_id
                answers_key_id erase_at promised_since
                """
        ),
        "talk_words": .init("words", other: "talk_id party kind made_at key_id"),
        "tokens": .init(other: "sha256 purpose request_id talk_id matter_id outbox_id collected_id"),
        // A theme is of HR's own list.
        "trainings": .init(
            "wish line",
            other: "id employee_id made_at theme state is_mandatory booked_on closed_at key_id"
        ),
        "year_lines": .init(
            other: """
                id key kind reader employee_id talk_id agreement_id training_id meeting_id year due_at look_at state
                times_asked
                """
        ),
        "year_steps": .init(other: "year step done_at"),
    ]
}
