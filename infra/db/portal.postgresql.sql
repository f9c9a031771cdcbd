DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'portal') THEN
        CREATE SCHEMA portal;
    END IF;
END $EF$;
CREATE TABLE IF NOT EXISTS portal.migrations (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK_migrations" PRIMARY KEY ("MigrationId")
);

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'portal') THEN
            CREATE SCHEMA portal;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.frameworks (
        id character varying(60) NOT NULL,
        version character varying(20) NOT NULL,
        document text NOT NULL,
        digest character varying(64) NOT NULL,
        CONSTRAINT "PK_frameworks" PRIMARY KEY (id, version)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.persons (
        id uuid NOT NULL,
        name character varying(200) NOT NULL,
        email character varying(254) NOT NULL,
        language character varying(2),
        zone character varying(60) NOT NULL,
        CONSTRAINT "PK_persons" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.workspaces (
        code character varying(20) NOT NULL,
        "order" integer NOT NULL,
        zone character varying(60) NOT NULL,
        language character varying(2) NOT NULL,
        names text NOT NULL,
        acronyms text NOT NULL,
        CONSTRAINT "PK_workspaces" PRIMARY KEY (code)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.assessments (
        id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        title character varying(200) NOT NULL,
        situation character varying(4000) NOT NULL,
        countries text[] NOT NULL,
        crimes integer NOT NULL,
        conflict_status integer NOT NULL,
        framework_id character varying(60) NOT NULL,
        framework_version character varying(20) NOT NULL,
        label integer NOT NULL,
        rhythm_days integer NOT NULL,
        opened_at timestamp with time zone NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_assessments" PRIMARY KEY (id),
        CONSTRAINT "AK_assessments_id_originator" UNIQUE (id, originator),
        CONSTRAINT "FK_assessments_frameworks_framework_id_framework_version" FOREIGN KEY (framework_id, framework_version) REFERENCES portal.frameworks (id, version) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.officers (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid,
        title character varying(200) NOT NULL,
        CONSTRAINT "PK_officers" PRIMARY KEY (id),
        CONSTRAINT "AK_officers_id_workspace" UNIQUE (id, workspace),
        CONSTRAINT "FK_officers_persons_person_id" FOREIGN KEY (person_id) REFERENCES portal.persons (id),
        CONSTRAINT "FK_officers_workspaces_workspace" FOREIGN KEY (workspace) REFERENCES portal.workspaces (code) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.comments (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        text character varying(2000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_comments" PRIMARY KEY (id),
        CONSTRAINT "FK_comments_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.cycles (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        opened_on date NOT NULL,
        due_on date NOT NULL,
        zone character varying(60) NOT NULL,
        closed_on date,
        revision integer NOT NULL,
        CONSTRAINT "PK_cycles" PRIMARY KEY (id),
        CONSTRAINT "AK_cycles_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "FK_cycles_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.invitations (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        role integer NOT NULL,
        number integer NOT NULL,
        title character varying(200) NOT NULL,
        label integer NOT NULL,
        sent_by uuid NOT NULL,
        sent_at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_invitations" PRIMARY KEY (id),
        CONSTRAINT "AK_invitations_id_originator_workspace" UNIQUE (id, originator, workspace),
        CONSTRAINT "FK_invitations_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.sections (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        position integer NOT NULL,
        heading character varying(200) NOT NULL,
        text character varying(20000) NOT NULL,
        changed_by character varying(20) NOT NULL,
        changed_at timestamp with time zone NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_sections" PRIMARY KEY (id),
        CONSTRAINT "AK_sections_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "FK_sections_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.duties (
        id uuid NOT NULL,
        officer_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        duty integer NOT NULL,
        "from" date NOT NULL,
        until date,
        CONSTRAINT "PK_duties" PRIMARY KEY (id),
        CONSTRAINT "FK_duties_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.reminders (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        subject integer NOT NULL,
        subject_id uuid NOT NULL,
        occurrence date NOT NULL,
        stage integer NOT NULL,
        raised_at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_reminders" PRIMARY KEY (id),
        CONSTRAINT "AK_reminders_id_workspace" UNIQUE (id, workspace),
        CONSTRAINT "FK_reminders_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.rating_sheets (
        id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        started_at timestamp with time zone NOT NULL,
        submitted_at timestamp with time zone,
        CONSTRAINT "PK_rating_sheets" PRIMARY KEY (id),
        CONSTRAINT "AK_rating_sheets_id_cycle_id_assessment_id_originator_workspace" UNIQUE (id, cycle_id, assessment_id, originator, workspace),
        CONSTRAINT "FK_rating_sheets_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.reveals (
        cycle_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        at timestamp with time zone NOT NULL,
        early boolean NOT NULL,
        CONSTRAINT "PK_reveals" PRIMARY KEY (cycle_id),
        CONSTRAINT "FK_reveals_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.round_openings (
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_round_openings" PRIMARY KEY (cycle_id, workspace),
        CONSTRAINT "FK_round_openings_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.answers (
        invitation_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        verdict integer NOT NULL,
        at timestamp with time zone NOT NULL,
        officer_id uuid NOT NULL,
        CONSTRAINT "PK_answers" PRIMARY KEY (invitation_id),
        CONSTRAINT "FK_answers_invitations_invitation_id_originator_workspace" FOREIGN KEY (invitation_id, originator, workspace) REFERENCES portal.invitations (id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.parties (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        invitation_id uuid,
        role integer NOT NULL,
        since timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_parties" PRIMARY KEY (id),
        CONSTRAINT "FK_parties_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE,
        CONSTRAINT "FK_parties_invitations_invitation_id_originator_workspace" FOREIGN KEY (invitation_id, originator, workspace) REFERENCES portal.invitations (id, originator, workspace)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.section_versions (
        section_id uuid NOT NULL,
        revision integer NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        text character varying(20000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_section_versions" PRIMARY KEY (section_id, revision),
        CONSTRAINT "FK_section_versions_sections_section_id_assessment_id_originat~" FOREIGN KEY (section_id, assessment_id, originator) REFERENCES portal.sections (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.letters (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        reminder_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        created_at timestamp with time zone NOT NULL,
        state integer NOT NULL,
        not_before timestamp with time zone NOT NULL,
        lease_until timestamp with time zone,
        attempts integer NOT NULL,
        lost_answers integer NOT NULL,
        sent_at timestamp with time zone,
        last_reply character varying(200),
        revision integer NOT NULL,
        CONSTRAINT "PK_letters" PRIMARY KEY (id),
        CONSTRAINT "FK_letters_reminders_reminder_id_workspace" FOREIGN KEY (reminder_id, workspace) REFERENCES portal.reminders (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE TABLE portal.ratings (
        id uuid NOT NULL,
        sheet_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        code character varying(20) NOT NULL,
        actor character varying(3) NOT NULL,
        submitted_at timestamp with time zone,
        changed_at timestamp with time zone NOT NULL,
        changed_by uuid NOT NULL,
        revision integer NOT NULL,
        confidence integer,
        level integer,
        not_assessed integer,
        reason character varying(2000) NOT NULL,
        trend integer,
        CONSTRAINT "PK_ratings" PRIMARY KEY (id),
        CONSTRAINT "FK_ratings_rating_sheets_sheet_id_cycle_id_assessment_id_origi~" FOREIGN KEY (sheet_id, cycle_id, assessment_id, originator, workspace) REFERENCES portal.rating_sheets (id, cycle_id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_answers_invitation_id_originator_workspace" ON portal.answers (invitation_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_assessments_framework_id_framework_version" ON portal.assessments (framework_id, framework_version);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_assessments_originator_number" ON portal.assessments (originator, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_comments_assessment_id_at" ON portal.comments (assessment_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_comments_assessment_id_originator" ON portal.comments (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_cycles_assessment_id_number" ON portal.cycles (assessment_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_cycles_assessment_id_originator" ON portal.cycles (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_duties_officer_id_workspace" ON portal.duties (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_invitations_assessment_id_originator" ON portal.invitations (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_invitations_assessment_id_workspace" ON portal.invitations (assessment_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_invitations_workspace" ON portal.invitations (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_letters_reminder_id_workspace" ON portal.letters (reminder_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_letters_workspace_state_not_before" ON portal.letters (workspace, state, not_before);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_officers_person_id" ON portal.officers (person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_officers_workspace_person_id" ON portal.officers (workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_parties_assessment_id_originator" ON portal.parties (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_parties_assessment_id_workspace" ON portal.parties (assessment_id, workspace) WHERE ended_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_parties_invitation_id_originator_workspace" ON portal.parties (invitation_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_rating_sheets_cycle_id_assessment_id_originator" ON portal.rating_sheets (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_rating_sheets_cycle_id_workspace" ON portal.rating_sheets (cycle_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_ratings_cycle_id" ON portal.ratings (cycle_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_ratings_sheet_id_code_actor" ON portal.ratings (sheet_id, code, actor);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_ratings_sheet_id_cycle_id_assessment_id_originator_workspace" ON portal.ratings (sheet_id, cycle_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_reminders_officer_id_workspace" ON portal.reminders (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~" ON portal.reminders (workspace, subject, subject_id, occurrence, stage, officer_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE UNIQUE INDEX "IX_reveals_cycle_id_assessment_id_originator" ON portal.reveals (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_round_openings_cycle_id_assessment_id_originator" ON portal.round_openings (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_section_versions_section_id_assessment_id_originator" ON portal.section_versions (section_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    CREATE INDEX "IX_sections_assessment_id_originator" ON portal.sections (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121051002_Foundation') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121051002_Foundation', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    ALTER TABLE portal.ratings ADD CONSTRAINT "AK_ratings_id_cycle_id_assessment_id_originator_workspace" UNIQUE (id, cycle_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE TABLE portal.factor_notes (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        code character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        accord integer NOT NULL,
        text character varying(2000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_factor_notes" PRIMARY KEY (id),
        CONSTRAINT "AK_factor_notes_id_cycle_id_assessment_id_originator" UNIQUE (id, cycle_id, assessment_id, originator),
        CONSTRAINT "FK_factor_notes_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE TABLE portal.remarks (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        code character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        text character varying(2000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_remarks" PRIMARY KEY (id),
        CONSTRAINT "FK_remarks_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE TABLE portal.second_looks (
        rating_id uuid NOT NULL,
        number integer NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        confidence integer,
        level integer,
        not_assessed integer,
        reason character varying(2000) NOT NULL,
        trend integer,
        CONSTRAINT "PK_second_looks" PRIMARY KEY (rating_id, number),
        CONSTRAINT "FK_second_looks_ratings_rating_id_cycle_id_assessment_id_origi~" FOREIGN KEY (rating_id, cycle_id, assessment_id, originator, workspace) REFERENCES portal.ratings (id, cycle_id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE TABLE portal.assents (
        note_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_assents" PRIMARY KEY (note_id, workspace),
        CONSTRAINT "FK_assents_factor_notes_note_id_cycle_id_assessment_id_origina~" FOREIGN KEY (note_id, cycle_id, assessment_id, originator) REFERENCES portal.factor_notes (id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_assents_note_id_cycle_id_assessment_id_originator" ON portal.assents (note_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_factor_notes_cycle_id_assessment_id_originator" ON portal.factor_notes (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_factor_notes_cycle_id_code_at" ON portal.factor_notes (cycle_id, code, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_remarks_cycle_id_assessment_id_originator" ON portal.remarks (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_remarks_cycle_id_code_at" ON portal.remarks (cycle_id, code, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_second_looks_cycle_id" ON portal.second_looks (cycle_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    CREATE INDEX "IX_second_looks_rating_id_cycle_id_assessment_id_originator_wo~" ON portal.second_looks (rating_id, cycle_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121100503_Discussion') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121100503_Discussion', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.contributions (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        what character varying(1000) NOT NULL,
        "from" date NOT NULL,
        until date,
        shown_by character varying(500) NOT NULL,
        unnamed boolean NOT NULL,
        changed_at timestamp with time zone NOT NULL,
        changed_by uuid NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_contributions" PRIMARY KEY (id),
        CONSTRAINT "AK_contributions_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "FK_contributions_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.editions (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        number integer NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        frozen_at timestamp with time zone NOT NULL,
        text text NOT NULL,
        hash character varying(64) NOT NULL,
        CONSTRAINT "PK_editions" PRIMARY KEY (id),
        CONSTRAINT "AK_editions_id_cycle_id_assessment_id_originator" UNIQUE (id, cycle_id, assessment_id, originator),
        CONSTRAINT "AK_editions_id_hash" UNIQUE (id, hash),
        CONSTRAINT "FK_editions_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.contribution_replies (
        contribution_id uuid NOT NULL,
        number integer NOT NULL,
        workspace character varying(20) NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        revision integer NOT NULL,
        verdict integer NOT NULL,
        note character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_contribution_replies" PRIMARY KEY (contribution_id, workspace, number),
        CONSTRAINT "FK_contribution_replies_contributions_contribution_id_assessme~" FOREIGN KEY (contribution_id, assessment_id, originator) REFERENCES portal.contributions (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.adoptions (
        edition_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        how integer NOT NULL,
        at timestamp with time zone NOT NULL,
        closing text NOT NULL,
        closing_hash character varying(64) NOT NULL,
        CONSTRAINT "PK_adoptions" PRIMARY KEY (edition_id),
        CONSTRAINT "FK_adoptions_editions_edition_id_cycle_id_assessment_id_origin~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.editions (id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.edition_annexes (
        edition_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        text text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT "PK_edition_annexes" PRIMARY KEY (edition_id),
        CONSTRAINT "FK_edition_annexes_editions_edition_id_cycle_id_assessment_id_~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.editions (id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.positions (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        edition_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        stance integer NOT NULL,
        audience integer NOT NULL,
        target character varying(60) NOT NULL,
        text character varying(4000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_positions" PRIMARY KEY (id),
        CONSTRAINT "AK_positions_id_edition_id_cycle_id_assessment_id_originator_w~" UNIQUE (id, edition_id, cycle_id, assessment_id, originator, workspace, officer_id),
        CONSTRAINT "FK_positions_editions_edition_id_cycle_id_assessment_id_origin~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.editions (id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.silences (
        edition_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        started_at timestamp with time zone NOT NULL,
        last_day date NOT NULL,
        last_minute time without time zone NOT NULL,
        zone character varying(60) NOT NULL,
        until timestamp with time zone NOT NULL,
        outcome integer,
        revision integer NOT NULL,
        CONSTRAINT "PK_silences" PRIMARY KEY (edition_id),
        CONSTRAINT "AK_silences_edition_id_cycle_id_assessment_id_originator" UNIQUE (edition_id, cycle_id, assessment_id, originator),
        CONSTRAINT "FK_silences_editions_edition_id_cycle_id_assessment_id_origina~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.editions (id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.sign_offs (
        position_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        edition_id uuid NOT NULL,
        hash character varying(64) NOT NULL,
        workspace character varying(20) NOT NULL,
        drafted_by uuid NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_sign_offs" PRIMARY KEY (position_id),
        CONSTRAINT two_officers CHECK (officer_id <> drafted_by),
        CONSTRAINT "FK_sign_offs_editions_edition_id_hash" FOREIGN KEY (edition_id, hash) REFERENCES portal.editions (id, hash) ON DELETE CASCADE,
        CONSTRAINT "FK_sign_offs_positions_position_id_edition_id_cycle_id_assessm~" FOREIGN KEY (position_id, edition_id, cycle_id, assessment_id, originator, workspace, drafted_by) REFERENCES portal.positions (id, edition_id, cycle_id, assessment_id, originator, workspace, officer_id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.silence_breaks (
        edition_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        kind integer NOT NULL,
        text character varying(4000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_silence_breaks" PRIMARY KEY (edition_id),
        CONSTRAINT "FK_silence_breaks_silences_edition_id_cycle_id_assessment_id_o~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.silences (edition_id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE TABLE portal.silence_extensions (
        edition_id uuid NOT NULL,
        number integer NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        "from" timestamp with time zone NOT NULL,
        "to" timestamp with time zone NOT NULL,
        reason character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_silence_extensions" PRIMARY KEY (edition_id, number),
        CONSTRAINT "FK_silence_extensions_silences_edition_id_cycle_id_assessment_~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.silences (edition_id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE UNIQUE INDEX "IX_adoptions_edition_id_cycle_id_assessment_id_originator" ON portal.adoptions (edition_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_contribution_replies_contribution_id_assessment_id_originat~" ON portal.contribution_replies (contribution_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_contributions_assessment_id_originator" ON portal.contributions (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE UNIQUE INDEX "IX_edition_annexes_edition_id_cycle_id_assessment_id_originator" ON portal.edition_annexes (edition_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE UNIQUE INDEX "IX_editions_assessment_id_number" ON portal.editions (assessment_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_editions_cycle_id_assessment_id_originator" ON portal.editions (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_positions_cycle_id_at" ON portal.positions (cycle_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_positions_edition_id_cycle_id_assessment_id_originator" ON portal.positions (edition_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_sign_offs_cycle_id_workspace" ON portal.sign_offs (cycle_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_sign_offs_edition_id_hash" ON portal.sign_offs (edition_id, hash);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_sign_offs_position_id_edition_id_cycle_id_assessment_id_ori~" ON portal.sign_offs (position_id, edition_id, cycle_id, assessment_id, originator, workspace, drafted_by);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE UNIQUE INDEX "IX_silence_breaks_edition_id_cycle_id_assessment_id_originator" ON portal.silence_breaks (edition_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    CREATE INDEX "IX_silence_extensions_edition_id_cycle_id_assessment_id_origin~" ON portal.silence_extensions (edition_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121121322_Editions') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121121322_Editions', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE TABLE portal.releases (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        edition_id uuid NOT NULL,
        reference character varying(20) NOT NULL,
        recipient character varying(20) NOT NULL,
        purpose character varying(500) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        label integer NOT NULL,
        text text NOT NULL,
        hash character varying(64) NOT NULL,
        CONSTRAINT "PK_releases" PRIMARY KEY (id),
        CONSTRAINT "AK_releases_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "AK_releases_id_assessment_id_originator_recipient" UNIQUE (id, assessment_id, originator, recipient),
        CONSTRAINT "FK_releases_editions_edition_id_cycle_id_assessment_id_origina~" FOREIGN KEY (edition_id, cycle_id, assessment_id, originator) REFERENCES portal.editions (id, cycle_id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE TABLE portal.recalls (
        release_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        recipient character varying(20) NOT NULL,
        reference character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        reason character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_recalls" PRIMARY KEY (release_id),
        CONSTRAINT "AK_recalls_release_id_assessment_id_originator_recipient" UNIQUE (release_id, assessment_id, originator, recipient),
        CONSTRAINT "FK_recalls_releases_release_id_assessment_id_originator_recipi~" FOREIGN KEY (release_id, assessment_id, originator, recipient) REFERENCES portal.releases (id, assessment_id, originator, recipient) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE TABLE portal.release_consents (
        release_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        verdict integer NOT NULL,
        at timestamp with time zone NOT NULL,
        officer_id uuid,
        CONSTRAINT "PK_release_consents" PRIMARY KEY (release_id, workspace),
        CONSTRAINT "FK_release_consents_releases_release_id_assessment_id_originat~" FOREIGN KEY (release_id, assessment_id, originator) REFERENCES portal.releases (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE TABLE portal.release_openings (
        release_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        recipient character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        reason character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_release_openings" PRIMARY KEY (release_id),
        CONSTRAINT "FK_release_openings_releases_release_id_assessment_id_originat~" FOREIGN KEY (release_id, assessment_id, originator, recipient) REFERENCES portal.releases (id, assessment_id, originator, recipient) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE TABLE portal.release_readings (
        id uuid NOT NULL,
        release_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        recipient character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_release_readings" PRIMARY KEY (id),
        CONSTRAINT "FK_release_readings_releases_release_id_assessment_id_originat~" FOREIGN KEY (release_id, assessment_id, originator, recipient) REFERENCES portal.releases (id, assessment_id, originator, recipient) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE TABLE portal.recall_answers (
        release_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        recipient character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        copies integer NOT NULL,
        note character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_recall_answers" PRIMARY KEY (release_id),
        CONSTRAINT "FK_recall_answers_recalls_release_id_assessment_id_originator_~" FOREIGN KEY (release_id, assessment_id, originator, recipient) REFERENCES portal.recalls (release_id, assessment_id, originator, recipient) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE UNIQUE INDEX "IX_recall_answers_release_id_assessment_id_originator_recipient" ON portal.recall_answers (release_id, assessment_id, originator, recipient);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_recalls_recipient" ON portal.recalls (recipient);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_release_consents_release_id_assessment_id_originator" ON portal.release_consents (release_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE UNIQUE INDEX "IX_release_openings_release_id_assessment_id_originator_recipi~" ON portal.release_openings (release_id, assessment_id, originator, recipient);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_release_readings_release_id_assessment_id_originator_recipi~" ON portal.release_readings (release_id, assessment_id, originator, recipient);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_release_readings_release_id_at" ON portal.release_readings (release_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_releases_assessment_id_at" ON portal.releases (assessment_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_releases_edition_id_cycle_id_assessment_id_originator" ON portal.releases (edition_id, cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    CREATE INDEX "IX_releases_recipient" ON portal.releases (recipient);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121130503_Releases') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121130503_Releases', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        "from" date NOT NULL,
        until date NOT NULL,
        codes text[] NOT NULL,
        reliability integer NOT NULL,
        credibility integer NOT NULL,
        label integer NOT NULL,
        disclosure integer NOT NULL,
        added_at timestamp with time zone NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_evidence" PRIMARY KEY (id),
        CONSTRAINT "AK_evidence_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "AK_evidence_id_assessment_id_originator_workspace" UNIQUE (id, assessment_id, originator, workspace),
        CONSTRAINT "FK_evidence_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_contents (
        evidence_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        title character varying(200) NOT NULL,
        text character varying(4000) NOT NULL,
        source character varying(300) NOT NULL,
        kind integer NOT NULL,
        CONSTRAINT "PK_evidence_contents" PRIMARY KEY (evidence_id),
        CONSTRAINT "AK_evidence_contents_evidence_id_assessment_id_originator_work~" UNIQUE (evidence_id, assessment_id, originator, workspace),
        CONSTRAINT "FK_evidence_contents_evidence_evidence_id_assessment_id_origin~" FOREIGN KEY (evidence_id, assessment_id, originator, workspace) REFERENCES portal.evidence (id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_grades (
        evidence_id uuid NOT NULL,
        number integer NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        reliability integer NOT NULL,
        credibility integer NOT NULL,
        label integer NOT NULL,
        disclosure integer NOT NULL,
        confirmed_by character varying(300) NOT NULL,
        reason character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_evidence_grades" PRIMARY KEY (evidence_id, number),
        CONSTRAINT "FK_evidence_grades_evidence_evidence_id_assessment_id_originat~" FOREIGN KEY (evidence_id, assessment_id, originator, workspace) REFERENCES portal.evidence (id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_links (
        evidence_id uuid NOT NULL,
        other_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        origin integer NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_evidence_links" PRIMARY KEY (evidence_id, other_id),
        CONSTRAINT "FK_evidence_links_evidence_evidence_id_assessment_id_originator" FOREIGN KEY (evidence_id, assessment_id, originator) REFERENCES portal.evidence (id, assessment_id, originator) ON DELETE CASCADE,
        CONSTRAINT "FK_evidence_links_evidence_other_id_assessment_id_originator" FOREIGN KEY (other_id, assessment_id, originator) REFERENCES portal.evidence (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_requests (
        id uuid NOT NULL,
        evidence_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        holder character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        wanted integer NOT NULL,
        reason character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_evidence_requests" PRIMARY KEY (id),
        CONSTRAINT "AK_evidence_requests_id_evidence_id_assessment_id_originator_h~" UNIQUE (id, evidence_id, assessment_id, originator, holder, workspace),
        CONSTRAINT "FK_evidence_requests_evidence_evidence_id_assessment_id_origin~" FOREIGN KEY (evidence_id, assessment_id, originator, holder) REFERENCES portal.evidence (id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_files (
        evidence_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        name character varying(120) NOT NULL,
        kind integer NOT NULL,
        length bigint NOT NULL,
        removed integer NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_evidence_files" PRIMARY KEY (evidence_id),
        CONSTRAINT "AK_evidence_files_evidence_id_assessment_id_originator_workspa~" UNIQUE (evidence_id, assessment_id, originator, workspace),
        CONSTRAINT "FK_evidence_files_evidence_contents_evidence_id_assessment_id_~" FOREIGN KEY (evidence_id, assessment_id, originator, workspace) REFERENCES portal.evidence_contents (evidence_id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_answers (
        request_id uuid NOT NULL,
        evidence_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        asker character varying(20) NOT NULL,
        form integer NOT NULL,
        text character varying(4000) NOT NULL,
        briefed_on date,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_evidence_answers" PRIMARY KEY (request_id),
        CONSTRAINT "FK_evidence_answers_evidence_requests_request_id_evidence_id_a~" FOREIGN KEY (request_id, evidence_id, assessment_id, originator, workspace, asker) REFERENCES portal.evidence_requests (id, evidence_id, assessment_id, originator, holder, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE TABLE portal.evidence_chunks (
        evidence_id uuid NOT NULL,
        number integer NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT "PK_evidence_chunks" PRIMARY KEY (evidence_id, number),
        CONSTRAINT "FK_evidence_chunks_evidence_files_evidence_id_assessment_id_or~" FOREIGN KEY (evidence_id, assessment_id, originator, workspace) REFERENCES portal.evidence_files (evidence_id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_assessment_id_originator" ON portal.evidence (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_assessment_id_until" ON portal.evidence (assessment_id, until);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_answers_evidence_id_asker" ON portal.evidence_answers (evidence_id, asker);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE UNIQUE INDEX "IX_evidence_answers_request_id_evidence_id_assessment_id_origi~" ON portal.evidence_answers (request_id, evidence_id, assessment_id, originator, workspace, asker);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_chunks_evidence_id_assessment_id_originator_worksp~" ON portal.evidence_chunks (evidence_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_grades_evidence_id_assessment_id_originator_worksp~" ON portal.evidence_grades (evidence_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_links_assessment_id" ON portal.evidence_links (assessment_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_links_evidence_id_assessment_id_originator" ON portal.evidence_links (evidence_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_links_other_id_assessment_id_originator" ON portal.evidence_links (other_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_requests_assessment_id_holder" ON portal.evidence_requests (assessment_id, holder);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    CREATE INDEX "IX_evidence_requests_evidence_id_assessment_id_originator_hold~" ON portal.evidence_requests (evidence_id, assessment_id, originator, holder);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121132519_Evidence') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121132519_Evidence', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    ALTER TABLE portal.sections ADD lead_drafter character varying(20) NOT NULL DEFAULT '';
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    update portal.sections section set lead_drafter = version.workspace from portal.section_versions version where version.section_id = section.id and version.revision = 1
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    ALTER TABLE portal.comments ADD CONSTRAINT "AK_comments_id_assessment_id_originator_workspace" UNIQUE (id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE TABLE portal.mentions (
        id uuid NOT NULL,
        comment_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        organization character varying(20) NOT NULL,
        colleague_id uuid,
        CONSTRAINT "PK_mentions" PRIMARY KEY (id),
        CONSTRAINT "FK_mentions_comments_comment_id_assessment_id_originator_works~" FOREIGN KEY (comment_id, assessment_id, originator, workspace) REFERENCES portal.comments (id, assessment_id, originator, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_mentions_officers_colleague_id_organization" FOREIGN KEY (colleague_id, organization) REFERENCES portal.officers (id, workspace)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE TABLE portal.observer_consents (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_observer_consents" PRIMARY KEY (id),
        CONSTRAINT "FK_observer_consents_cycles_cycle_id_assessment_id_originator" FOREIGN KEY (cycle_id, assessment_id, originator) REFERENCES portal.cycles (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE TABLE portal.presences (
        section_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        seen_at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_presences" PRIMARY KEY (section_id, officer_id),
        CONSTRAINT "FK_presences_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_presences_sections_section_id_assessment_id_originator" FOREIGN KEY (section_id, assessment_id, originator) REFERENCES portal.sections (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE TABLE portal.proposals (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        section_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        based_on integer NOT NULL,
        text character varying(20000) NOT NULL,
        why character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_proposals" PRIMARY KEY (id),
        CONSTRAINT "AK_proposals_id_section_id_assessment_id_originator" UNIQUE (id, section_id, assessment_id, originator),
        CONSTRAINT "FK_proposals_section_versions_section_id_based_on" FOREIGN KEY (section_id, based_on) REFERENCES portal.section_versions (section_id, revision) ON DELETE CASCADE,
        CONSTRAINT "FK_proposals_sections_section_id_assessment_id_originator" FOREIGN KEY (section_id, assessment_id, originator) REFERENCES portal.sections (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE TABLE portal.section_drafts (
        section_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        text character varying(20000) NOT NULL,
        based_on integer NOT NULL,
        kept_at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_section_drafts" PRIMARY KEY (section_id, officer_id),
        CONSTRAINT "FK_section_drafts_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_section_drafts_sections_section_id_assessment_id_originator" FOREIGN KEY (section_id, assessment_id, originator) REFERENCES portal.sections (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE TABLE portal.proposal_decisions (
        proposal_id uuid NOT NULL,
        section_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        verdict integer NOT NULL,
        reason character varying(1000) NOT NULL,
        revision integer,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_proposal_decisions" PRIMARY KEY (proposal_id),
        CONSTRAINT "FK_proposal_decisions_proposals_proposal_id_section_id_assessm~" FOREIGN KEY (proposal_id, section_id, assessment_id, originator) REFERENCES portal.proposals (id, section_id, assessment_id, originator) ON DELETE CASCADE,
        CONSTRAINT "FK_proposal_decisions_section_versions_section_id_revision" FOREIGN KEY (section_id, revision) REFERENCES portal.section_versions (section_id, revision)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_mentions_assessment_id" ON portal.mentions (assessment_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_mentions_colleague_id_organization" ON portal.mentions (colleague_id, organization);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_mentions_comment_id_assessment_id_originator_workspace" ON portal.mentions (comment_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_observer_consents_cycle_id_assessment_id_originator" ON portal.observer_consents (cycle_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE UNIQUE INDEX "IX_observer_consents_cycle_id_workspace" ON portal.observer_consents (cycle_id, workspace) WHERE ended_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_presences_assessment_id_seen_at" ON portal.presences (assessment_id, seen_at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_presences_officer_id_workspace" ON portal.presences (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_presences_section_id_assessment_id_originator" ON portal.presences (section_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE UNIQUE INDEX "IX_proposal_decisions_proposal_id_section_id_assessment_id_ori~" ON portal.proposal_decisions (proposal_id, section_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_proposal_decisions_section_id_revision" ON portal.proposal_decisions (section_id, revision);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_proposals_section_id_assessment_id_originator" ON portal.proposals (section_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_proposals_section_id_at" ON portal.proposals (section_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_proposals_section_id_based_on" ON portal.proposals (section_id, based_on);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_section_drafts_officer_id_workspace" ON portal.section_drafts (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    CREATE INDEX "IX_section_drafts_section_id_assessment_id_originator" ON portal.section_drafts (section_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121134435_AgreedText') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121134435_AgreedText', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    ALTER TABLE portal.ratings ADD unchanged_since integer;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    CREATE TABLE portal.framing_notes (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        self_name character varying(100) NOT NULL,
        other_names character varying(1000) NOT NULL,
        used_by character varying(1000) NOT NULL,
        contested_by character varying(1000) NOT NULL,
        our_use character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_framing_notes" PRIMARY KEY (id),
        CONSTRAINT "FK_framing_notes_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    CREATE TABLE portal.set_answers (
        sheet_id uuid NOT NULL,
        question character varying(20) NOT NULL,
        cycle_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        text character varying(2000) NOT NULL,
        submitted_at timestamp with time zone,
        changed_at timestamp with time zone NOT NULL,
        changed_by uuid NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_set_answers" PRIMARY KEY (sheet_id, question),
        CONSTRAINT "FK_set_answers_rating_sheets_sheet_id_cycle_id_assessment_id_o~" FOREIGN KEY (sheet_id, cycle_id, assessment_id, originator, workspace) REFERENCES portal.rating_sheets (id, cycle_id, assessment_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    CREATE INDEX "IX_framing_notes_assessment_id_originator" ON portal.framing_notes (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    CREATE INDEX "IX_set_answers_cycle_id" ON portal.set_answers (cycle_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    CREATE INDEX "IX_set_answers_sheet_id_cycle_id_assessment_id_originator_work~" ON portal.set_answers (sheet_id, cycle_id, assessment_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121141542_SetQuestions') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121141542_SetQuestions', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE TABLE portal.situations (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        country character varying(3) NOT NULL,
        area character varying(100) NOT NULL,
        part integer NOT NULL,
        at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_situations" PRIMARY KEY (id),
        CONSTRAINT "AK_situations_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "FK_situations_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    insert into portal.situations (id, assessment_id, originator, workspace, officer_id, country, area, part, at) select gen_random_uuid(), id, originator, originator, '00000000-0000-0000-0000-000000000000', country, '', 1, opened_at from portal.assessments, unnest(countries) country
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE TABLE portal.situation_links (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        situation_id uuid NOT NULL,
        other_id uuid NOT NULL,
        other_assessment_id uuid NOT NULL,
        other_originator character varying(20) NOT NULL,
        kind integer NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_situation_links" PRIMARY KEY (id),
        CONSTRAINT "AK_situation_links_id_assessment_id_originator" UNIQUE (id, assessment_id, originator),
        CONSTRAINT "FK_situation_links_situations_other_id_other_assessment_id_oth~" FOREIGN KEY (other_id, other_assessment_id, other_originator) REFERENCES portal.situations (id, assessment_id, originator) ON DELETE CASCADE,
        CONSTRAINT "FK_situation_links_situations_situation_id_assessment_id_origi~" FOREIGN KEY (situation_id, assessment_id, originator) REFERENCES portal.situations (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE TABLE portal.link_statements (
        link_id uuid NOT NULL,
        number integer NOT NULL,
        workspace character varying(20) NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        direction integer NOT NULL,
        strength integer NOT NULL,
        why character varying(500) NOT NULL,
        shown_by character varying(300) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_link_statements" PRIMARY KEY (link_id, workspace, number),
        CONSTRAINT "FK_link_statements_situation_links_link_id_assessment_id_origi~" FOREIGN KEY (link_id, assessment_id, originator) REFERENCES portal.situation_links (id, assessment_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE INDEX "IX_link_statements_link_id_assessment_id_originator" ON portal.link_statements (link_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE INDEX "IX_situation_links_other_assessment_id" ON portal.situation_links (other_assessment_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE INDEX "IX_situation_links_other_id_other_assessment_id_other_originat~" ON portal.situation_links (other_id, other_assessment_id, other_originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE INDEX "IX_situation_links_situation_id_assessment_id_originator" ON portal.situation_links (situation_id, assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE UNIQUE INDEX "IX_situation_links_situation_id_other_id_kind" ON portal.situation_links (situation_id, other_id, kind);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE UNIQUE INDEX "IX_situations_assessment_id_country_area" ON portal.situations (assessment_id, country, area) WHERE ended_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    CREATE INDEX "IX_situations_assessment_id_originator" ON portal.situations (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121154618_Situations') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121154618_Situations', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    ALTER TABLE portal.assessments ADD scope_note character varying(500) NOT NULL DEFAULT '';
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    CREATE TABLE portal.actions (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        what character varying(500) NOT NULL,
        pillar integer NOT NULL,
        crimes integer NOT NULL,
        state integer NOT NULL,
        day date NOT NULL,
        reason character varying(500) NOT NULL,
        changed_at timestamp with time zone NOT NULL,
        changed_by uuid NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_actions" PRIMARY KEY (id),
        CONSTRAINT "FK_actions_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    CREATE TABLE portal.conflict_readings (
        assessment_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        originator character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        status integer NOT NULL,
        since date NOT NULL,
        source character varying(300) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_conflict_readings" PRIMARY KEY (assessment_id, workspace, number),
        CONSTRAINT "FK_conflict_readings_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    CREATE TABLE portal.scope_changes (
        assessment_id uuid NOT NULL,
        number integer NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        crimes integer NOT NULL,
        note character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_scope_changes" PRIMARY KEY (assessment_id, number),
        CONSTRAINT "FK_scope_changes_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    CREATE INDEX "IX_actions_assessment_id_originator" ON portal.actions (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    CREATE INDEX "IX_conflict_readings_assessment_id_originator" ON portal.conflict_readings (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    CREATE INDEX "IX_scope_changes_assessment_id_originator" ON portal.scope_changes (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121162632_Actions') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121162632_Actions', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121165948_RatingsByCode') THEN
    DROP INDEX portal."IX_ratings_cycle_id";
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121165948_RatingsByCode') THEN
    CREATE INDEX "IX_ratings_cycle_id_code" ON portal.ratings (cycle_id, code);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121165948_RatingsByCode') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121165948_RatingsByCode', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.programmes (
        id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        title character varying(200) NOT NULL,
        acronym character varying(60) NOT NULL,
        aim character varying(2000) NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        zone character varying(60) NOT NULL,
        label integer NOT NULL,
        cluster_word character varying(60) NOT NULL,
        objective_word character varying(60) NOT NULL,
        milestone_word character varying(60) NOT NULL,
        provenance integer NOT NULL,
        source character varying(500) NOT NULL,
        predecessor_id uuid,
        opened_at timestamp with time zone NOT NULL,
        published_at timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_programmes" PRIMARY KEY (id),
        CONSTRAINT "AK_programmes_id_originator" UNIQUE (id, originator),
        CONSTRAINT "FK_programmes_programmes_predecessor_id_originator" FOREIGN KEY (predecessor_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE RESTRICT
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.clusters (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        parent_id uuid,
        code character varying(30) NOT NULL,
        title character varying(200) NOT NULL,
        position integer NOT NULL,
        CONSTRAINT "PK_clusters" PRIMARY KEY (id),
        CONSTRAINT "AK_clusters_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_clusters_clusters_parent_id_programme_id_originator" FOREIGN KEY (parent_id, programme_id, originator) REFERENCES portal.clusters (id, programme_id, originator) ON DELETE RESTRICT,
        CONSTRAINT "FK_clusters_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.programme_invitations (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        role integer NOT NULL,
        number integer NOT NULL,
        title character varying(200) NOT NULL,
        label integer NOT NULL,
        sent_by uuid NOT NULL,
        sent_at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_programme_invitations" PRIMARY KEY (id),
        CONSTRAINT "AK_programme_invitations_id_originator_workspace" UNIQUE (id, originator, workspace),
        CONSTRAINT "FK_programme_invitations_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.objectives (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cluster_id uuid NOT NULL,
        code character varying(30) NOT NULL,
        title character varying(200) NOT NULL,
        position integer NOT NULL,
        provenance integer NOT NULL,
        CONSTRAINT "PK_objectives" PRIMARY KEY (id),
        CONSTRAINT "AK_objectives_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_objectives_clusters_cluster_id_programme_id_originator" FOREIGN KEY (cluster_id, programme_id, originator) REFERENCES portal.clusters (id, programme_id, originator) ON DELETE RESTRICT,
        CONSTRAINT "FK_objectives_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.programme_answers (
        invitation_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        verdict integer NOT NULL,
        at timestamp with time zone NOT NULL,
        officer_id uuid NOT NULL,
        CONSTRAINT "PK_programme_answers" PRIMARY KEY (invitation_id),
        CONSTRAINT "FK_programme_answers_programme_invitations_invitation_id_origi~" FOREIGN KEY (invitation_id, originator, workspace) REFERENCES portal.programme_invitations (id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.programme_parties (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        invitation_id uuid,
        role integer NOT NULL,
        since timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_programme_parties" PRIMARY KEY (id),
        CONSTRAINT "FK_programme_parties_programme_invitations_invitation_id_origi~" FOREIGN KEY (invitation_id, originator, workspace) REFERENCES portal.programme_invitations (id, originator, workspace),
        CONSTRAINT "FK_programme_parties_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.milestones (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        cluster_id uuid,
        objective_id uuid,
        code character varying(30) NOT NULL,
        title character varying(300) NOT NULL,
        due_on date NOT NULL,
        due_precision integer NOT NULL,
        first_lead character varying(20),
        first_body character varying(100) NOT NULL,
        second_lead character varying(20),
        second_body character varying(100) NOT NULL,
        places text[] NOT NULL,
        risk_factors text[] NOT NULL,
        pillar integer,
        label integer NOT NULL,
        provenance integer NOT NULL,
        source character varying(500) NOT NULL,
        remark character varying(500) NOT NULL,
        state integer NOT NULL,
        reported_at timestamp with time zone,
        removed_at timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_milestones" PRIMARY KEY (id),
        CONSTRAINT "AK_milestones_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_milestones_clusters_cluster_id_programme_id_originator" FOREIGN KEY (cluster_id, programme_id, originator) REFERENCES portal.clusters (id, programme_id, originator) ON DELETE RESTRICT,
        CONSTRAINT "FK_milestones_objectives_objective_id_programme_id_originator" FOREIGN KEY (objective_id, programme_id, originator) REFERENCES portal.objectives (id, programme_id, originator) ON DELETE RESTRICT,
        CONSTRAINT "FK_milestones_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.milestone_comments (
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        own_side_only boolean NOT NULL,
        text character varying(2000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_milestone_comments" PRIMARY KEY (id),
        CONSTRAINT "FK_milestone_comments_milestones_milestone_id_programme_id_ori~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.milestone_namings (
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_milestone_namings" PRIMARY KEY (id),
        CONSTRAINT "FK_milestone_namings_milestones_milestone_id_programme_id_orig~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.milestone_publications (
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_milestone_publications" PRIMARY KEY (milestone_id),
        CONSTRAINT "FK_milestone_publications_milestones_milestone_id_programme_id~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.milestone_versions (
        milestone_id uuid NOT NULL,
        number integer NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        title character varying(300) NOT NULL,
        due_on date NOT NULL,
        due_precision integer NOT NULL,
        cluster_id uuid,
        is_removed boolean NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_milestone_versions" PRIMARY KEY (milestone_id, number),
        CONSTRAINT "FK_milestone_versions_milestones_milestone_id_programme_id_ori~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.status_reports (
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        number integer NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        state integer NOT NULL,
        old_due_on date,
        new_due_on date,
        reason character varying(1000) NOT NULL,
        shown_by character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_status_reports" PRIMARY KEY (id),
        CONSTRAINT "AK_status_reports_id_milestone_id_programme_id_originator" UNIQUE (id, milestone_id, programme_id, originator),
        CONSTRAINT "FK_status_reports_milestones_milestone_id_programme_id_origina~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE TABLE portal.status_replies (
        report_id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        confirms boolean NOT NULL,
        note character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_status_replies" PRIMARY KEY (report_id),
        CONSTRAINT "FK_status_replies_status_reports_report_id_milestone_id_progra~" FOREIGN KEY (report_id, milestone_id, programme_id, originator) REFERENCES portal.status_reports (id, milestone_id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_clusters_parent_id_programme_id_originator" ON portal.clusters (parent_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_clusters_programme_id_code" ON portal.clusters (programme_id, code);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_clusters_programme_id_originator" ON portal.clusters (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestone_comments_milestone_id_at" ON portal.milestone_comments (milestone_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestone_comments_milestone_id_programme_id_originator" ON portal.milestone_comments (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestone_namings_milestone_id_programme_id_originator" ON portal.milestone_namings (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_milestone_namings_milestone_id_workspace" ON portal.milestone_namings (milestone_id, workspace) WHERE ended_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_milestone_publications_milestone_id_programme_id_originator" ON portal.milestone_publications (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestone_versions_milestone_id_programme_id_originator" ON portal.milestone_versions (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestone_versions_programme_id" ON portal.milestone_versions (programme_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestones_cluster_id_programme_id_originator" ON portal.milestones (cluster_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestones_objective_id_programme_id_originator" ON portal.milestones (objective_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_milestones_programme_id_code" ON portal.milestones (programme_id, code);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestones_programme_id_due_on" ON portal.milestones (programme_id, due_on);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_milestones_programme_id_originator" ON portal.milestones (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_objectives_cluster_id_programme_id_originator" ON portal.objectives (cluster_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_objectives_programme_id_originator" ON portal.objectives (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_programme_answers_invitation_id_originator_workspace" ON portal.programme_answers (invitation_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_programme_invitations_programme_id_originator" ON portal.programme_invitations (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_programme_invitations_programme_id_workspace" ON portal.programme_invitations (programme_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_programme_invitations_workspace" ON portal.programme_invitations (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_programme_parties_invitation_id_originator_workspace" ON portal.programme_parties (invitation_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_programme_parties_programme_id_originator" ON portal.programme_parties (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_programme_parties_programme_id_workspace" ON portal.programme_parties (programme_id, workspace) WHERE ended_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_programmes_originator_number" ON portal.programmes (originator, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_programmes_predecessor_id_originator" ON portal.programmes (predecessor_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_status_replies_report_id_milestone_id_programme_id_originat~" ON portal.status_replies (report_id, milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE UNIQUE INDEX "IX_status_reports_milestone_id_number" ON portal.status_reports (milestone_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    CREATE INDEX "IX_status_reports_milestone_id_programme_id_originator" ON portal.status_reports (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121170209_Programmes') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121170209_Programmes', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.commitments (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        promised_by character varying(120) NOT NULL,
        promised_to character varying(120) NOT NULL,
        what character varying(300) NOT NULL,
        amount numeric(18,4) NOT NULL,
        unit character varying(60) NOT NULL,
        promised_on date NOT NULL,
        due_on date,
        source character varying(500) NOT NULL,
        provenance integer NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_commitments" PRIMARY KEY (id),
        CONSTRAINT "AK_commitments_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_commitments_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.result_indicators (
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        title character varying(200) NOT NULL,
        unit character varying(60) NOT NULL,
        baseline numeric(18,4),
        baseline_on date,
        target numeric(18,4) NOT NULL,
        roll_up integer NOT NULL,
        disaggregation text[] NOT NULL,
        means character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_result_indicators" PRIMARY KEY (id),
        CONSTRAINT "AK_result_indicators_id_milestone_id_programme_id_originator" UNIQUE (id, milestone_id, programme_id, originator),
        CONSTRAINT "FK_result_indicators_milestones_milestone_id_programme_id_orig~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.review_points (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        kind integer NOT NULL,
        "from" date NOT NULL,
        held_on date NOT NULL,
        scope character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_review_points" PRIMARY KEY (id),
        CONSTRAINT "AK_review_points_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_review_points_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.deliveries (
        id uuid NOT NULL,
        commitment_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        amount numeric(18,4) NOT NULL,
        "on" date NOT NULL,
        shown_by character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_deliveries" PRIMARY KEY (id),
        CONSTRAINT "FK_deliveries_commitments_commitment_id_programme_id_originator" FOREIGN KEY (commitment_id, programme_id, originator) REFERENCES portal.commitments (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.figures (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        number integer NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        "from" date NOT NULL,
        "to" date NOT NULL,
        value numeric(18,4) NOT NULL,
        parts text NOT NULL,
        note character varying(500) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_figures" PRIMARY KEY (id),
        CONSTRAINT "FK_figures_result_indicators_indicator_id_milestone_id_program~" FOREIGN KEY (indicator_id, milestone_id, programme_id, originator) REFERENCES portal.result_indicators (id, milestone_id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.reconciliations (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        number integer NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        "from" date NOT NULL,
        "to" date NOT NULL,
        upto integer NOT NULL,
        value numeric(18,4) NOT NULL,
        why character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_reconciliations" PRIMARY KEY (id),
        CONSTRAINT "FK_reconciliations_result_indicators_indicator_id_milestone_id~" FOREIGN KEY (indicator_id, milestone_id, programme_id, originator) REFERENCES portal.result_indicators (id, milestone_id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.recommendations (
        id uuid NOT NULL,
        review_point_id uuid NOT NULL,
        number integer NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        text character varying(1000) NOT NULL,
        addressee character varying(20) NOT NULL,
        owner character varying(60) NOT NULL,
        due_on date NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_recommendations" PRIMARY KEY (id),
        CONSTRAINT "AK_recommendations_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_recommendations_review_points_review_point_id_programme_id_~" FOREIGN KEY (review_point_id, programme_id, originator) REFERENCES portal.review_points (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.review_packs (
        id uuid NOT NULL,
        review_point_id uuid NOT NULL,
        number integer NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        text text NOT NULL,
        hash character varying(64) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_review_packs" PRIMARY KEY (id),
        CONSTRAINT "AK_review_packs_id_programme_id_originator" UNIQUE (id, programme_id, originator),
        CONSTRAINT "FK_review_packs_review_points_review_point_id_programme_id_ori~" FOREIGN KEY (review_point_id, programme_id, originator) REFERENCES portal.review_points (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.recommendation_responses (
        id uuid NOT NULL,
        recommendation_id uuid NOT NULL,
        number integer NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        state integer NOT NULL,
        text character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_recommendation_responses" PRIMARY KEY (id),
        CONSTRAINT "FK_recommendation_responses_recommendations_recommendation_id_~" FOREIGN KEY (recommendation_id, programme_id, originator) REFERENCES portal.recommendations (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE TABLE portal.pack_signatures (
        pack_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        hash character varying(64) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_pack_signatures" PRIMARY KEY (pack_id, workspace),
        CONSTRAINT "FK_pack_signatures_review_packs_pack_id_programme_id_originator" FOREIGN KEY (pack_id, programme_id, originator) REFERENCES portal.review_packs (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_commitments_programme_id_originator" ON portal.commitments (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_deliveries_commitment_id" ON portal.deliveries (commitment_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_deliveries_commitment_id_programme_id_originator" ON portal.deliveries (commitment_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_figures_indicator_id_milestone_id_programme_id_originator" ON portal.figures (indicator_id, milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE UNIQUE INDEX "IX_figures_indicator_id_number" ON portal.figures (indicator_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_pack_signatures_pack_id_programme_id_originator" ON portal.pack_signatures (pack_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE UNIQUE INDEX "IX_recommendation_responses_recommendation_id_number" ON portal.recommendation_responses (recommendation_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_recommendation_responses_recommendation_id_programme_id_ori~" ON portal.recommendation_responses (recommendation_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_recommendations_addressee" ON portal.recommendations (addressee);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE UNIQUE INDEX "IX_recommendations_review_point_id_number" ON portal.recommendations (review_point_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_recommendations_review_point_id_programme_id_originator" ON portal.recommendations (review_point_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_reconciliations_indicator_id_milestone_id_programme_id_orig~" ON portal.reconciliations (indicator_id, milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE UNIQUE INDEX "IX_reconciliations_indicator_id_number" ON portal.reconciliations (indicator_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_result_indicators_milestone_id" ON portal.result_indicators (milestone_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_result_indicators_milestone_id_programme_id_originator" ON portal.result_indicators (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_result_indicators_programme_id" ON portal.result_indicators (programme_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE UNIQUE INDEX "IX_review_packs_review_point_id_number" ON portal.review_packs (review_point_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_review_packs_review_point_id_programme_id_originator" ON portal.review_packs (review_point_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_review_points_programme_id" ON portal.review_points (programme_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    CREATE INDEX "IX_review_points_programme_id_originator" ON portal.review_points (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121192307_Results') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121192307_Results', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    DROP INDEX portal."IX_milestones_programme_id_code";
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE TABLE portal.milestone_imports (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        name character varying(120) NOT NULL,
        kind integer NOT NULL,
        length bigint NOT NULL,
        hash character varying(64) NOT NULL,
        at timestamp with time zone NOT NULL,
        state integer NOT NULL,
        since timestamp with time zone NOT NULL,
        imported_at timestamp with time zone,
        rows integer NOT NULL,
        added integer NOT NULL,
        changed integer NOT NULL,
        fault_count integer NOT NULL,
        digest character varying(64) NOT NULL,
        fault_lines text NOT NULL,
        change_lines text NOT NULL,
        obstacle character varying(60) NOT NULL,
        changed_since text NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_milestone_imports" PRIMARY KEY (id),
        CONSTRAINT "AK_milestone_imports_id_programme_id_originator_workspace" UNIQUE (id, programme_id, originator, workspace),
        CONSTRAINT "FK_milestone_imports_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE TABLE portal.import_chunks (
        import_id uuid NOT NULL,
        number integer NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT "PK_import_chunks" PRIMARY KEY (import_id, number),
        CONSTRAINT "FK_import_chunks_milestone_imports_import_id_programme_id_orig~" FOREIGN KEY (import_id, programme_id, originator, workspace) REFERENCES portal.milestone_imports (id, programme_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE TABLE portal.import_progress (
        import_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        done integer NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_import_progress" PRIMARY KEY (import_id),
        CONSTRAINT "FK_import_progress_milestone_imports_import_id_programme_id_or~" FOREIGN KEY (import_id, programme_id, originator, workspace) REFERENCES portal.milestone_imports (id, programme_id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE TABLE portal.import_steps (
        import_id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        row integer NOT NULL,
        left_at integer NOT NULL,
        before text NOT NULL,
        CONSTRAINT "PK_import_steps" PRIMARY KEY (import_id, milestone_id),
        CONSTRAINT "FK_import_steps_milestone_imports_import_id_programme_id_origi~" FOREIGN KEY (import_id, programme_id, originator, workspace) REFERENCES portal.milestone_imports (id, programme_id, originator, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_import_steps_milestones_milestone_id_programme_id_originator" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_milestones_code_due_on_id" ON portal.milestones (code, due_on, id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_milestones_due_on_code_id" ON portal.milestones (due_on, code, id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE UNIQUE INDEX "IX_milestones_programme_id_code" ON portal.milestones (programme_id, code) WHERE removed_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_milestones_state_due_on_code_id" ON portal.milestones (state, due_on, code, id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_import_chunks_import_id_programme_id_originator_workspace" ON portal.import_chunks (import_id, programme_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE UNIQUE INDEX "IX_import_progress_import_id_programme_id_originator_workspace" ON portal.import_progress (import_id, programme_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_import_steps_import_id_programme_id_originator_workspace" ON portal.import_steps (import_id, programme_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_import_steps_milestone_id_programme_id_originator" ON portal.import_steps (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_milestone_imports_programme_id_originator" ON portal.milestone_imports (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_milestone_imports_programme_id_workspace_at" ON portal.milestone_imports (programme_id, workspace, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    CREATE INDEX "IX_milestone_imports_workspace_state" ON portal.milestone_imports (workspace, state);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121200335_MilestoneImports') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121200335_MilestoneImports', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE TABLE portal.milestone_links (
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        earlier_id uuid NOT NULL,
        earlier_programme_id uuid NOT NULL,
        earlier_originator character varying(20) NOT NULL,
        kind integer NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_milestone_links" PRIMARY KEY (id),
        CONSTRAINT "FK_milestone_links_milestones_earlier_id_earlier_programme_id_~" FOREIGN KEY (earlier_id, earlier_programme_id, earlier_originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE RESTRICT,
        CONSTRAINT "FK_milestone_links_milestones_milestone_id_programme_id_origin~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE TABLE portal.practice_cards (
        id uuid NOT NULL,
        milestone_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        written_at timestamp with time zone NOT NULL,
        provenance integer NOT NULL,
        title character varying(300) NOT NULL,
        context character varying(1500) NOT NULL,
        step character varying(1500) NOT NULL,
        actors character varying(1500) NOT NULL,
        conditions character varying(1500) NOT NULL,
        evidence character varying(1500) NOT NULL,
        places text[] NOT NULL,
        contact character varying(100) NOT NULL,
        label integer NOT NULL,
        opened_at timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_practice_cards" PRIMARY KEY (id),
        CONSTRAINT "AK_practice_cards_id_workspace" UNIQUE (id, workspace),
        CONSTRAINT "FK_practice_cards_milestones_milestone_id_programme_id_origina~" FOREIGN KEY (milestone_id, programme_id, originator) REFERENCES portal.milestones (id, programme_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE TABLE portal.programme_visits (
        programme_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        last_at timestamp with time zone NOT NULL,
        before_at timestamp with time zone,
        CONSTRAINT "PK_programme_visits" PRIMARY KEY (programme_id, officer_id),
        CONSTRAINT "FK_programme_visits_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE TABLE portal.saved_views (
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        page integer NOT NULL,
        name character varying(60) NOT NULL,
        query character varying(600) NOT NULL,
        kept_at timestamp with time zone NOT NULL,
        removed_at timestamp with time zone,
        CONSTRAINT "PK_saved_views" PRIMARY KEY (id),
        CONSTRAINT "FK_saved_views_programmes_programme_id_originator" FOREIGN KEY (programme_id, originator) REFERENCES portal.programmes (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE TABLE portal.replication_requests (
        id uuid NOT NULL,
        card_id uuid NOT NULL,
        asked character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        place character varying(100) NOT NULL,
        text character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_replication_requests" PRIMARY KEY (id),
        CONSTRAINT "AK_replication_requests_id_workspace_asked" UNIQUE (id, workspace, asked),
        CONSTRAINT "FK_replication_requests_practice_cards_card_id_asked" FOREIGN KEY (card_id, asked) REFERENCES portal.practice_cards (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE TABLE portal.replication_answers (
        request_id uuid NOT NULL,
        asker character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        verdict integer NOT NULL,
        text character varying(1000) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_replication_answers" PRIMARY KEY (request_id),
        CONSTRAINT "FK_replication_answers_replication_requests_request_id_asker_w~" FOREIGN KEY (request_id, asker, workspace) REFERENCES portal.replication_requests (id, workspace, asked) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_milestone_comments_programme_id_at" ON portal.milestone_comments (programme_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_milestone_links_earlier_id_earlier_programme_id_earlier_ori~" ON portal.milestone_links (earlier_id, earlier_programme_id, earlier_originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE UNIQUE INDEX "IX_milestone_links_milestone_id_earlier_id_kind" ON portal.milestone_links (milestone_id, earlier_id, kind) WHERE ended_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_milestone_links_milestone_id_programme_id_originator" ON portal.milestone_links (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_practice_cards_milestone_id_programme_id_originator" ON portal.practice_cards (milestone_id, programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_programme_visits_programme_id_originator" ON portal.programme_visits (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE UNIQUE INDEX "IX_replication_answers_request_id_asker_workspace" ON portal.replication_answers (request_id, asker, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_replication_requests_card_id_asked" ON portal.replication_requests (card_id, asked);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_saved_views_programme_id_originator" ON portal.saved_views (programme_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    CREATE INDEX "IX_saved_views_programme_id_person_id" ON portal.saved_views (programme_id, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121203340_Looking') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121203340_Looking', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.roundtables (
        id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        title character varying(200) NOT NULL,
        held_on date NOT NULL,
        host character varying(200) NOT NULL,
        sessions integer NOT NULL,
        topics text[] NOT NULL,
        questions text[] NOT NULL,
        shows_sectors boolean NOT NULL,
        cleared_on date,
        published_on date,
        erased_on date,
        erased integer,
        revision integer NOT NULL,
        CONSTRAINT "PK_roundtables" PRIMARY KEY (id),
        CONSTRAINT "AK_roundtables_id_originator" UNIQUE (id, originator)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.attributable_statements (
        id uuid NOT NULL,
        roundtable_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        speaker character varying(120) NOT NULL,
        capacity character varying(120) NOT NULL,
        text character varying(1000) NOT NULL,
        confirmed_on date,
        confirmed_how character varying(300) NOT NULL,
        CONSTRAINT "PK_attributable_statements" PRIMARY KEY (id),
        CONSTRAINT "FK_attributable_statements_roundtables_roundtable_id_originator" FOREIGN KEY (roundtable_id, originator) REFERENCES portal.roundtables (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.participant_lists (
        id uuid NOT NULL,
        roundtable_id uuid NOT NULL,
        consented boolean NOT NULL,
        originator character varying(20) NOT NULL,
        text text NOT NULL,
        token uuid NOT NULL,
        CONSTRAINT "PK_participant_lists" PRIMARY KEY (id),
        CONSTRAINT "FK_participant_lists_roundtables_roundtable_id_originator" FOREIGN KEY (roundtable_id, originator) REFERENCES portal.roundtables (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.record_readers (
        roundtable_id uuid NOT NULL,
        person_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        originator character varying(20) NOT NULL,
        ended_on date,
        CONSTRAINT "PK_record_readers" PRIMARY KEY (roundtable_id, workspace, person_id),
        CONSTRAINT "FK_record_readers_roundtables_roundtable_id_originator" FOREIGN KEY (roundtable_id, originator) REFERENCES portal.roundtables (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.roundtable_invitations (
        id uuid NOT NULL,
        roundtable_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        title character varying(200) NOT NULL,
        held_on date NOT NULL,
        sent_on date NOT NULL,
        ended_on date,
        CONSTRAINT "PK_roundtable_invitations" PRIMARY KEY (id),
        CONSTRAINT "AK_roundtable_invitations_id_originator_workspace" UNIQUE (id, originator, workspace),
        CONSTRAINT "FK_roundtable_invitations_roundtables_roundtable_id_originator" FOREIGN KEY (roundtable_id, originator) REFERENCES portal.roundtables (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.roundtable_records (
        roundtable_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        text text NOT NULL,
        count integer NOT NULL,
        token uuid NOT NULL,
        kept_on date NOT NULL,
        CONSTRAINT "PK_roundtable_records" PRIMARY KEY (roundtable_id),
        CONSTRAINT "FK_roundtable_records_roundtables_roundtable_id_originator" FOREIGN KEY (roundtable_id, originator) REFERENCES portal.roundtables (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.roundtable_summaries (
        roundtable_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        text text NOT NULL,
        reasons text NOT NULL,
        checked character varying(32) NOT NULL,
        cleared_on date,
        revision integer NOT NULL,
        CONSTRAINT "PK_roundtable_summaries" PRIMARY KEY (roundtable_id),
        CONSTRAINT "FK_roundtable_summaries_roundtables_roundtable_id_originator" FOREIGN KEY (roundtable_id, originator) REFERENCES portal.roundtables (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE TABLE portal.roundtable_answers (
        invitation_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        verdict integer NOT NULL,
        agrees_to_sectors boolean NOT NULL,
        "on" date NOT NULL,
        CONSTRAINT "PK_roundtable_answers" PRIMARY KEY (invitation_id),
        CONSTRAINT "FK_roundtable_answers_roundtable_invitations_invitation_id_ori~" FOREIGN KEY (invitation_id, originator, workspace) REFERENCES portal.roundtable_invitations (id, originator, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE UNIQUE INDEX "IX_attributable_statements_roundtable_id_number" ON portal.attributable_statements (roundtable_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_attributable_statements_roundtable_id_originator" ON portal.attributable_statements (roundtable_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE UNIQUE INDEX "IX_participant_lists_roundtable_id_consented" ON portal.participant_lists (roundtable_id, consented);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_participant_lists_roundtable_id_originator" ON portal.participant_lists (roundtable_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_record_readers_roundtable_id_originator" ON portal.record_readers (roundtable_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE UNIQUE INDEX "IX_roundtable_answers_invitation_id_originator_workspace" ON portal.roundtable_answers (invitation_id, originator, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_roundtable_invitations_roundtable_id_originator" ON portal.roundtable_invitations (roundtable_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_roundtable_invitations_roundtable_id_workspace" ON portal.roundtable_invitations (roundtable_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_roundtable_invitations_workspace" ON portal.roundtable_invitations (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_roundtable_records_roundtable_id_originator" ON portal.roundtable_records (roundtable_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE INDEX "IX_roundtable_summaries_roundtable_id_originator" ON portal.roundtable_summaries (roundtable_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    CREATE UNIQUE INDEX "IX_roundtables_originator_number" ON portal.roundtables (originator, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261121230603_Roundtables') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121230603_Roundtables', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.engagements (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        state integer NOT NULL,
        opened_by uuid NOT NULL,
        opened_at timestamp with time zone NOT NULL,
        frame bytea NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_engagements" PRIMARY KEY (id),
        CONSTRAINT "AK_engagements_id_workspace" UNIQUE (id, workspace)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.engagement_notes (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        author_id uuid NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_engagement_notes" PRIMARY KEY (id),
        CONSTRAINT "AK_engagement_notes_id_engagement_id_workspace" UNIQUE (id, engagement_id, workspace),
        CONSTRAINT "FK_engagement_notes_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.engagement_readings (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        note_id uuid,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_engagement_readings" PRIMARY KEY (id),
        CONSTRAINT "FK_engagement_readings_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.expert_admissions (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        ends_on date NOT NULL,
        author_id uuid NOT NULL,
        terms bytea NOT NULL,
        admitted_by uuid,
        signed_on date,
        seat_id uuid,
        revision integer NOT NULL,
        CONSTRAINT "PK_expert_admissions" PRIMARY KEY (id),
        CONSTRAINT "FK_expert_admissions_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.interlocutors (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        author_id uuid NOT NULL,
        body bytea NOT NULL,
        CONSTRAINT "PK_interlocutors" PRIMARY KEY (id),
        CONSTRAINT "FK_interlocutors_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.seat_orders (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        kind integer NOT NULL,
        by uuid NOT NULL,
        CONSTRAINT "PK_seat_orders" PRIMARY KEY (id),
        CONSTRAINT "AK_seat_orders_id_engagement_id_workspace_person_id" UNIQUE (id, engagement_id, workspace, person_id),
        CONSTRAINT "FK_seat_orders_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.tension_options (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_tension_options" PRIMARY KEY (id),
        CONSTRAINT "AK_tension_options_id_engagement_id_workspace" UNIQUE (id, engagement_id, workspace),
        CONSTRAINT "FK_tension_options_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.follow_ups (
        id uuid NOT NULL,
        note_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        due_on date NOT NULL,
        done_at timestamp with time zone,
        CONSTRAINT "PK_follow_ups" PRIMARY KEY (id),
        CONSTRAINT "FK_follow_ups_engagement_notes_note_id_engagement_id_workspace" FOREIGN KEY (note_id, engagement_id, workspace) REFERENCES portal.engagement_notes (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.note_signatures (
        id uuid NOT NULL,
        note_id uuid NOT NULL,
        version integer NOT NULL,
        role integer NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_note_signatures" PRIMARY KEY (id),
        CONSTRAINT "FK_note_signatures_engagement_notes_note_id_engagement_id_work~" FOREIGN KEY (note_id, engagement_id, workspace) REFERENCES portal.engagement_notes (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.note_versions (
        id uuid NOT NULL,
        note_id uuid NOT NULL,
        number integer NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        author_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        body bytea NOT NULL,
        CONSTRAINT "PK_note_versions" PRIMARY KEY (id),
        CONSTRAINT "FK_note_versions_engagement_notes_note_id_engagement_id_worksp~" FOREIGN KEY (note_id, engagement_id, workspace) REFERENCES portal.engagement_notes (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.engagement_seats (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        role integer NOT NULL,
        order_id uuid NOT NULL,
        ends_on date,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_engagement_seats" PRIMARY KEY (id),
        CONSTRAINT "AK_engagement_seats_id_engagement_id_workspace_person_id" UNIQUE (id, engagement_id, workspace, person_id),
        CONSTRAINT "FK_engagement_seats_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_engagement_seats_seat_orders_order_id_engagement_id_workspa~" FOREIGN KEY (order_id, engagement_id, workspace, person_id) REFERENCES portal.seat_orders (id, engagement_id, workspace, person_id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.option_versions (
        id uuid NOT NULL,
        option_id uuid NOT NULL,
        number integer NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        author_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        body bytea NOT NULL,
        CONSTRAINT "PK_option_versions" PRIMARY KEY (id),
        CONSTRAINT "FK_option_versions_tension_options_option_id_engagement_id_wor~" FOREIGN KEY (option_id, engagement_id, workspace) REFERENCES portal.tension_options (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.engagement_grants (
        id uuid NOT NULL,
        record_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_engagement_grants" PRIMARY KEY (id),
        CONSTRAINT "FK_engagement_grants_engagement_seats_seat_id_engagement_id_wo~" FOREIGN KEY (seat_id, engagement_id, workspace, person_id) REFERENCES portal.engagement_seats (id, engagement_id, workspace, person_id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.engagement_members (
        seat_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        role integer NOT NULL,
        "from" date NOT NULL,
        until date,
        left_at timestamp with time zone,
        author_id uuid NOT NULL,
        kept bytea NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_engagement_members" PRIMARY KEY (seat_id),
        CONSTRAINT "FK_engagement_members_engagement_seats_seat_id_engagement_id_w~" FOREIGN KEY (seat_id, engagement_id, workspace, person_id) REFERENCES portal.engagement_seats (id, engagement_id, workspace, person_id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE TABLE portal.seat_ends (
        seat_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        order_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_seat_ends" PRIMARY KEY (seat_id),
        CONSTRAINT "FK_seat_ends_engagement_seats_seat_id_engagement_id_workspace_~" FOREIGN KEY (seat_id, engagement_id, workspace, person_id) REFERENCES portal.engagement_seats (id, engagement_id, workspace, person_id) ON DELETE CASCADE,
        CONSTRAINT "FK_seat_ends_seat_orders_order_id_engagement_id_workspace_pers~" FOREIGN KEY (order_id, engagement_id, workspace, person_id) REFERENCES portal.seat_orders (id, engagement_id, workspace, person_id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_grants_record_id_person_id" ON portal.engagement_grants (record_id, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_grants_seat_id_engagement_id_workspace_person_id" ON portal.engagement_grants (seat_id, engagement_id, workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_members_engagement_id" ON portal.engagement_members (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_engagement_members_seat_id_engagement_id_workspace_person_id" ON portal.engagement_members (seat_id, engagement_id, workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_engagement_notes_engagement_id_number" ON portal.engagement_notes (engagement_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_notes_engagement_id_workspace" ON portal.engagement_notes (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_readings_engagement_id_at" ON portal.engagement_readings (engagement_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_readings_engagement_id_workspace" ON portal.engagement_readings (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_seats_engagement_id_person_id" ON portal.engagement_seats (engagement_id, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_seats_engagement_id_workspace" ON portal.engagement_seats (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_engagement_seats_order_id_engagement_id_workspace_person_id" ON portal.engagement_seats (order_id, engagement_id, workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_engagement_seats_person_id" ON portal.engagement_seats (person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_engagements_workspace_number" ON portal.engagements (workspace, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_expert_admissions_engagement_id" ON portal.expert_admissions (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_expert_admissions_engagement_id_workspace" ON portal.expert_admissions (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_follow_ups_engagement_id" ON portal.follow_ups (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_follow_ups_note_id_engagement_id_workspace" ON portal.follow_ups (note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_interlocutors_engagement_id" ON portal.interlocutors (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_interlocutors_engagement_id_workspace" ON portal.interlocutors (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_note_signatures_note_id_engagement_id_workspace" ON portal.note_signatures (note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_note_signatures_note_id_version_role" ON portal.note_signatures (note_id, version, role);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_note_versions_note_id_engagement_id_workspace" ON portal.note_versions (note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_note_versions_note_id_number" ON portal.note_versions (note_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_option_versions_option_id_engagement_id_workspace" ON portal.option_versions (option_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_option_versions_option_id_number" ON portal.option_versions (option_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_seat_ends_order_id_engagement_id_workspace_person_id" ON portal.seat_ends (order_id, engagement_id, workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_seat_ends_seat_id_engagement_id_workspace_person_id" ON portal.seat_ends (seat_id, engagement_id, workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_seat_orders_engagement_id_workspace" ON portal.seat_orders (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE UNIQUE INDEX "IX_tension_options_engagement_id_number" ON portal.tension_options (engagement_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    CREATE INDEX "IX_tension_options_engagement_id_workspace" ON portal.tension_options (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122000134_Engagements') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122000134_Engagements', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122014848_AccountSeals') THEN
    ALTER TABLE portal.officers ADD stamp bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122014848_AccountSeals') THEN
    ALTER TABLE portal.duties ADD stamp bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122014848_AccountSeals') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122014848_AccountSeals', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122030126_NoteFiles') THEN
    CREATE TABLE portal.note_files (
        id uuid NOT NULL,
        note_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        author_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        card bytea NOT NULL,
        body bytea NOT NULL,
        CONSTRAINT "PK_note_files" PRIMARY KEY (id),
        CONSTRAINT "FK_note_files_engagement_notes_note_id_engagement_id_workspace" FOREIGN KEY (note_id, engagement_id, workspace) REFERENCES portal.engagement_notes (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122030126_NoteFiles') THEN
    CREATE INDEX "IX_note_files_note_id" ON portal.note_files (note_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122030126_NoteFiles') THEN
    CREATE INDEX "IX_note_files_note_id_engagement_id_workspace" ON portal.note_files (note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122030126_NoteFiles') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122030126_NoteFiles', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    ALTER TABLE portal.engagements ALTER COLUMN frame DROP NOT NULL;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    ALTER TABLE portal.engagements ADD closed_on date;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    ALTER TABLE portal.engagement_members ALTER COLUMN kept DROP NOT NULL;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    ALTER TABLE portal.note_versions ADD CONSTRAINT "AK_note_versions_id_note_id_engagement_id_workspace" UNIQUE (id, note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.confidence_requests (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        asked character varying(20) NOT NULL,
        text character varying(1000) NOT NULL,
        asked_on date NOT NULL,
        CONSTRAINT "PK_confidence_requests" PRIMARY KEY (id),
        CONSTRAINT "AK_confidence_requests_id_assessment_id_originator_asked_works~" UNIQUE (id, assessment_id, originator, asked, workspace),
        CONSTRAINT "FK_confidence_requests_assessments_assessment_id_originator" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.confidential_contributions (
        id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        origin character varying(20),
        label integer NOT NULL,
        title character varying(200) NOT NULL,
        text character varying(8000) NOT NULL,
        given_on date NOT NULL,
        CONSTRAINT "PK_confidential_contributions" PRIMARY KEY (id),
        CONSTRAINT "FK_confidential_contributions_assessments_assessment_id_origin~" FOREIGN KEY (assessment_id, originator) REFERENCES portal.assessments (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.destruction_proposals (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        class integer NOT NULL,
        ended_on date NOT NULL,
        proposed_by uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_destruction_proposals" PRIMARY KEY (id),
        CONSTRAINT "AK_destruction_proposals_id_engagement_id_workspace_proposed_by" UNIQUE (id, engagement_id, workspace, proposed_by),
        CONSTRAINT "FK_destruction_proposals_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.emergency_requests (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        asked_by uuid NOT NULL,
        asked_at timestamp with time zone NOT NULL,
        asked bytea NOT NULL,
        answered_by uuid,
        answered_at timestamp with time zone,
        answer integer,
        revision integer NOT NULL,
        CONSTRAINT "PK_emergency_requests" PRIMARY KEY (id),
        CONSTRAINT "AK_emergency_requests_id_workspace" UNIQUE (id, workspace),
        CONSTRAINT "AK_emergency_requests_id_workspace_asked_by" UNIQUE (id, workspace, asked_by)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.extracts (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        author_id uuid NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_extracts" PRIMARY KEY (id),
        CONSTRAINT "AK_extracts_id_engagement_id_workspace" UNIQUE (id, engagement_id, workspace),
        CONSTRAINT "FK_extracts_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.legal_holds (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        placed_by uuid NOT NULL,
        placed_on date NOT NULL,
        placed_at timestamp with time zone NOT NULL,
        reason bytea NOT NULL,
        CONSTRAINT "PK_legal_holds" PRIMARY KEY (id),
        CONSTRAINT "AK_legal_holds_id_engagement_id_workspace" UNIQUE (id, engagement_id, workspace),
        CONSTRAINT "FK_legal_holds_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.retention_periods (
        workspace character varying(20) NOT NULL,
        log_years integer NOT NULL,
        codes_days integer NOT NULL,
        undertaking_years integer NOT NULL,
        set_by uuid,
        set_at timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_retention_periods" PRIMARY KEY (workspace),
        CONSTRAINT "FK_retention_periods_workspaces_workspace" FOREIGN KEY (workspace) REFERENCES portal.workspaces (code) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.retention_postponements (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        class integer NOT NULL,
        until date NOT NULL,
        person_id uuid NOT NULL,
        "on" date NOT NULL,
        at timestamp with time zone NOT NULL,
        reason bytea NOT NULL,
        CONSTRAINT "PK_retention_postponements" PRIMARY KEY (id),
        CONSTRAINT "FK_retention_postponements_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.retention_warnings (
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        class integer NOT NULL,
        ends_on date NOT NULL,
        "on" date NOT NULL,
        CONSTRAINT "PK_retention_warnings" PRIMARY KEY (id),
        CONSTRAINT "FK_retention_warnings_engagements_engagement_id_workspace" FOREIGN KEY (engagement_id, workspace) REFERENCES portal.engagements (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.confidence_answers (
        request_id uuid NOT NULL,
        assessment_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        asker character varying(20) NOT NULL,
        received boolean NOT NULL,
        "on" date NOT NULL,
        CONSTRAINT "PK_confidence_answers" PRIMARY KEY (request_id),
        CONSTRAINT "FK_confidence_answers_confidence_requests_request_id_assessmen~" FOREIGN KEY (request_id, assessment_id, originator, workspace, asker) REFERENCES portal.confidence_requests (id, assessment_id, originator, asked, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.destructions (
        id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        class integer NOT NULL,
        "on" date NOT NULL,
        proposed_by uuid NOT NULL,
        confirmed_by uuid NOT NULL,
        count integer NOT NULL,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_destructions" PRIMARY KEY (id),
        CONSTRAINT "FK_destructions_destruction_proposals_proposal_id_engagement_i~" FOREIGN KEY (proposal_id, engagement_id, workspace, proposed_by) REFERENCES portal.destruction_proposals (id, engagement_id, workspace, proposed_by) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.emergency_notices (
        id uuid NOT NULL,
        request_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        engagement_id uuid NOT NULL,
        note_id uuid NOT NULL,
        person_id uuid NOT NULL,
        teller_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        seen_at timestamp with time zone,
        CONSTRAINT "PK_emergency_notices" PRIMARY KEY (id),
        CONSTRAINT "FK_emergency_notices_emergency_requests_request_id_workspace" FOREIGN KEY (request_id, workspace) REFERENCES portal.emergency_requests (id, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_emergency_notices_engagement_notes_note_id_engagement_id_wo~" FOREIGN KEY (note_id, engagement_id, workspace) REFERENCES portal.engagement_notes (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.emergency_openings (
        id uuid NOT NULL,
        request_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        engagement_id uuid NOT NULL,
        note_id uuid NOT NULL,
        version_id uuid NOT NULL,
        asked_by uuid NOT NULL,
        confirmed_by uuid NOT NULL,
        opened_at timestamp with time zone NOT NULL,
        until timestamp with time zone NOT NULL,
        why bytea NOT NULL,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_emergency_openings" PRIMARY KEY (id),
        CONSTRAINT "AK_emergency_openings_id_engagement_id_workspace_asked_by_conf~" UNIQUE (id, engagement_id, workspace, asked_by, confirmed_by),
        CONSTRAINT "FK_emergency_openings_emergency_requests_request_id_workspace_~" FOREIGN KEY (request_id, workspace, asked_by) REFERENCES portal.emergency_requests (id, workspace, asked_by) ON DELETE CASCADE,
        CONSTRAINT "FK_emergency_openings_note_versions_version_id_note_id_engagem~" FOREIGN KEY (version_id, note_id, engagement_id, workspace) REFERENCES portal.note_versions (id, note_id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.extract_approvals (
        id uuid NOT NULL,
        extract_id uuid NOT NULL,
        version integer NOT NULL,
        role integer NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        person_id uuid NOT NULL,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_extract_approvals" PRIMARY KEY (id),
        CONSTRAINT "FK_extract_approvals_extracts_extract_id_engagement_id_workspa~" FOREIGN KEY (extract_id, engagement_id, workspace) REFERENCES portal.extracts (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.extract_versions (
        id uuid NOT NULL,
        extract_id uuid NOT NULL,
        number integer NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        author_id uuid NOT NULL,
        body bytea NOT NULL,
        CONSTRAINT "PK_extract_versions" PRIMARY KEY (id),
        CONSTRAINT "FK_extract_versions_extracts_extract_id_engagement_id_workspace" FOREIGN KEY (extract_id, engagement_id, workspace) REFERENCES portal.extracts (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.legal_hold_ends (
        hold_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        lifted_by uuid NOT NULL,
        "on" date NOT NULL,
        reason bytea NOT NULL,
        stamp bytea NOT NULL,
        CONSTRAINT "PK_legal_hold_ends" PRIMARY KEY (hold_id),
        CONSTRAINT "FK_legal_hold_ends_legal_holds_hold_id_engagement_id_workspace" FOREIGN KEY (hold_id, engagement_id, workspace) REFERENCES portal.legal_holds (id, engagement_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE TABLE portal.emergency_ends (
        opening_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        asked_by uuid NOT NULL,
        confirmed_by uuid NOT NULL,
        by uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_emergency_ends" PRIMARY KEY (opening_id),
        CONSTRAINT "FK_emergency_ends_emergency_openings_opening_id_engagement_id_~" FOREIGN KEY (opening_id, engagement_id, workspace, asked_by, confirmed_by) REFERENCES portal.emergency_openings (id, engagement_id, workspace, asked_by, confirmed_by) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_confidence_answers_request_id_assessment_id_originator_work~" ON portal.confidence_answers (request_id, assessment_id, originator, workspace, asker);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_confidence_requests_assessment_id_asked" ON portal.confidence_requests (assessment_id, asked);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_confidence_requests_assessment_id_originator" ON portal.confidence_requests (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_confidential_contributions_assessment_id_originator" ON portal.confidential_contributions (assessment_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_destruction_proposals_engagement_id" ON portal.destruction_proposals (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_destruction_proposals_engagement_id_workspace" ON portal.destruction_proposals (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_destructions_engagement_id" ON portal.destructions (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_destructions_proposal_id" ON portal.destructions (proposal_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_destructions_proposal_id_engagement_id_workspace_proposed_by" ON portal.destructions (proposal_id, engagement_id, workspace, proposed_by);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_emergency_ends_opening_id_engagement_id_workspace_asked_by_~" ON portal.emergency_ends (opening_id, engagement_id, workspace, asked_by, confirmed_by);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_notices_note_id_engagement_id_workspace" ON portal.emergency_notices (note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_notices_person_id" ON portal.emergency_notices (person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_emergency_notices_request_id_person_id" ON portal.emergency_notices (request_id, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_notices_request_id_workspace" ON portal.emergency_notices (request_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_openings_engagement_id" ON portal.emergency_openings (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_emergency_openings_request_id" ON portal.emergency_openings (request_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_openings_request_id_workspace_asked_by" ON portal.emergency_openings (request_id, workspace, asked_by);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_openings_version_id" ON portal.emergency_openings (version_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_openings_version_id_note_id_engagement_id_workspa~" ON portal.emergency_openings (version_id, note_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_emergency_requests_workspace_asked_at" ON portal.emergency_requests (workspace, asked_at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_extract_approvals_extract_id_engagement_id_workspace" ON portal.extract_approvals (extract_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_extract_approvals_extract_id_version" ON portal.extract_approvals (extract_id, version);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_extract_versions_extract_id_engagement_id_workspace" ON portal.extract_versions (extract_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_extract_versions_extract_id_number" ON portal.extract_versions (extract_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_extracts_engagement_id_number" ON portal.extracts (engagement_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_extracts_engagement_id_workspace" ON portal.extracts (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_legal_hold_ends_hold_id_engagement_id_workspace" ON portal.legal_hold_ends (hold_id, engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_legal_holds_engagement_id" ON portal.legal_holds (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_legal_holds_engagement_id_workspace" ON portal.legal_holds (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_retention_postponements_engagement_id" ON portal.retention_postponements (engagement_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_retention_postponements_engagement_id_workspace" ON portal.retention_postponements (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE UNIQUE INDEX "IX_retention_warnings_engagement_id_class_ends_on" ON portal.retention_warnings (engagement_id, class, ends_on);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    CREATE INDEX "IX_retention_warnings_engagement_id_workspace" ON portal.retention_warnings (engagement_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122031024_KeptInConfidence') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122031024_KeptInConfidence', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD days integer NOT NULL DEFAULT 31;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD digest_at time without time zone NOT NULL DEFAULT TIME '08:30:00';
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD digest_on integer NOT NULL DEFAULT 1;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD "from" time without time zone NOT NULL DEFAULT TIME '08:30:00';
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD rhythm integer NOT NULL DEFAULT 1;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD station character varying(20);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    ALTER TABLE portal.persons ADD until time without time zone NOT NULL DEFAULT TIME '17:30:00';
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122050430_Notices') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122050430_Notices', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    DROP INDEX portal."IX_reminders_workspace_subject_subject_id_occurrence_stage_off~";
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.reminders ADD again integer NOT NULL DEFAULT 0;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.reminders ADD for_id uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.reminders ADD is_muted boolean NOT NULL DEFAULT FALSE;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.reminders ADD read_at timestamp with time zone;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.letters ADD bundle uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.letters ADD first_tried_at timestamp with time zone;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.letters ADD reason integer;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.letters ADD watched boolean NOT NULL DEFAULT FALSE;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.reminders ADD CONSTRAINT "AK_reminders_id_officer_id_workspace" UNIQUE (id, officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.letters ADD CONSTRAINT "AK_letters_id_workspace" UNIQUE (id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.absences (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        deputy_id uuid NOT NULL,
        "from" date NOT NULL,
        until date NOT NULL,
        entered_at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_absences" PRIMARY KEY (id),
        CONSTRAINT "FK_absences_officers_deputy_id_workspace" FOREIGN KEY (deputy_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE,
        CONSTRAINT "FK_absences_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.letter_steps (
        id uuid NOT NULL,
        letter_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        at timestamp with time zone NOT NULL,
        event integer NOT NULL,
        next_try timestamp with time zone,
        reply character varying(20),
        reason integer,
        CONSTRAINT "PK_letter_steps" PRIMARY KEY (id),
        CONSTRAINT "FK_letter_steps_letters_letter_id_workspace" FOREIGN KEY (letter_id, workspace) REFERENCES portal.letters (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.mutes (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        subject integer,
        subject_id uuid,
        reason integer,
        until date,
        made_at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_mutes" PRIMARY KEY (id),
        CONSTRAINT "FK_mutes_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.review_answers (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        post character varying(200) NOT NULL,
        reminder_id uuid NOT NULL,
        subject integer NOT NULL,
        subject_id uuid NOT NULL,
        occurrence date NOT NULL,
        reference character varying(40) NOT NULL,
        kind integer NOT NULL,
        colleague_id uuid,
        until date,
        reason character varying(500),
        asker character varying(20) NOT NULL,
        at timestamp with time zone NOT NULL,
        letter_id uuid,
        CONSTRAINT "PK_review_answers" PRIMARY KEY (id),
        CONSTRAINT "FK_review_answers_officers_colleague_id_workspace" FOREIGN KEY (colleague_id, workspace) REFERENCES portal.officers (id, workspace),
        CONSTRAINT "FK_review_answers_reminders_reminder_id_officer_id_workspace" FOREIGN KEY (reminder_id, officer_id, workspace) REFERENCES portal.reminders (id, officer_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_drafts (
        id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        title character varying(160) NOT NULL,
        written text NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        closed_at timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_warning_drafts" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warnings (
        id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        title character varying(160) NOT NULL,
        text character varying(8000) NOT NULL,
        label integer NOT NULL,
        countries text[] NOT NULL,
        origin integer NOT NULL,
        sent_at timestamp with time zone NOT NULL,
        sent_by uuid NOT NULL,
        post character varying(120) NOT NULL,
        acknowledge_hours integer NOT NULL,
        respond_hours integer NOT NULL,
        see_each_other boolean NOT NULL,
        CONSTRAINT "PK_warnings" PRIMARY KEY (id),
        CONSTRAINT "AK_warnings_id_originator" UNIQUE (id, originator)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.distribution_notes (
        id uuid NOT NULL,
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        recipient_id uuid,
        name character varying(120) NOT NULL,
        reason character varying(2000) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_distribution_notes" PRIMARY KEY (id),
        CONSTRAINT "FK_distribution_notes_warnings_warning_id_originator" FOREIGN KEY (warning_id, originator) REFERENCES portal.warnings (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_bases (
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        assessment_id uuid NOT NULL,
        CONSTRAINT "PK_warning_bases" PRIMARY KEY (warning_id),
        CONSTRAINT "FK_warning_bases_assessments_assessment_id" FOREIGN KEY (assessment_id) REFERENCES portal.assessments (id) ON DELETE CASCADE,
        CONSTRAINT "FK_warning_bases_warnings_warning_id_originator" FOREIGN KEY (warning_id, originator) REFERENCES portal.warnings (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_corrections (
        id uuid NOT NULL,
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        text character varying(2000) NOT NULL,
        officer_id uuid NOT NULL,
        post character varying(120) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_warning_corrections" PRIMARY KEY (id),
        CONSTRAINT "FK_warning_corrections_warnings_warning_id_originator" FOREIGN KEY (warning_id, originator) REFERENCES portal.warnings (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_deliveries (
        warning_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        originator character varying(20) NOT NULL,
        CONSTRAINT "PK_warning_deliveries" PRIMARY KEY (warning_id, workspace),
        CONSTRAINT "FK_warning_deliveries_warnings_warning_id_originator" FOREIGN KEY (warning_id, originator) REFERENCES portal.warnings (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_recipients (
        id uuid NOT NULL,
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        number integer NOT NULL,
        workspace character varying(20),
        name character varying(120) NOT NULL,
        means character varying(120) NOT NULL,
        told_at timestamp with time zone NOT NULL,
        see_each_other boolean NOT NULL,
        officer_id uuid NOT NULL,
        CONSTRAINT "PK_warning_recipients" PRIMARY KEY (id),
        CONSTRAINT "AK_warning_recipients_id_warning_id_originator" UNIQUE (id, warning_id, originator),
        CONSTRAINT "FK_warning_recipients_warnings_warning_id_originator" FOREIGN KEY (warning_id, originator) REFERENCES portal.warnings (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_stand_downs (
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        reason character varying(2000) NOT NULL,
        officer_id uuid NOT NULL,
        post character varying(120) NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_warning_stand_downs" PRIMARY KEY (warning_id),
        CONSTRAINT "FK_warning_stand_downs_warnings_warning_id_originator" FOREIGN KEY (warning_id, originator) REFERENCES portal.warnings (id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_acknowledgements (
        recipient_id uuid NOT NULL,
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        noted_at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_warning_acknowledgements" PRIMARY KEY (recipient_id),
        CONSTRAINT "FK_warning_acknowledgements_warning_recipients_recipient_id_wa~" FOREIGN KEY (recipient_id, warning_id, originator) REFERENCES portal.warning_recipients (id, warning_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE TABLE portal.warning_responses (
        id uuid NOT NULL,
        recipient_id uuid NOT NULL,
        warning_id uuid NOT NULL,
        originator character varying(20) NOT NULL,
        workspace character varying(20) NOT NULL,
        number integer NOT NULL,
        answer integer NOT NULL,
        words character varying(2000) NOT NULL,
        officer_id uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        noted_at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_warning_responses" PRIMARY KEY (id),
        CONSTRAINT "FK_warning_responses_warning_recipients_recipient_id_warning_i~" FOREIGN KEY (recipient_id, warning_id, originator) REFERENCES portal.warning_recipients (id, warning_id, originator) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_reminders_for_id_workspace" ON portal.reminders (for_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_reminders_officer_id" ON portal.reminders (officer_id) WHERE read_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~" ON portal.reminders (workspace, subject, subject_id, occurrence, stage, officer_id, again);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_letters_officer_id_sent_at" ON portal.letters (officer_id, sent_at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_absences_deputy_id_workspace" ON portal.absences (deputy_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_absences_officer_id_workspace" ON portal.absences (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_absences_workspace_until" ON portal.absences (workspace, until);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_distribution_notes_warning_id_originator" ON portal.distribution_notes (warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_letter_steps_letter_id_at" ON portal.letter_steps (letter_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_letter_steps_letter_id_workspace" ON portal.letter_steps (letter_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_mutes_officer_id_workspace" ON portal.mutes (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_review_answers_asker_at" ON portal.review_answers (asker, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_review_answers_colleague_id_workspace" ON portal.review_answers (colleague_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_review_answers_letter_id" ON portal.review_answers (letter_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_review_answers_reminder_id_officer_id_workspace" ON portal.review_answers (reminder_id, officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_review_answers_workspace_subject_id" ON portal.review_answers (workspace, subject_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warning_acknowledgements_recipient_id_warning_id_originator" ON portal.warning_acknowledgements (recipient_id, warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_bases_assessment_id" ON portal.warning_bases (assessment_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warning_bases_warning_id_originator" ON portal.warning_bases (warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warning_corrections_warning_id_number" ON portal.warning_corrections (warning_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_corrections_warning_id_originator" ON portal.warning_corrections (warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_deliveries_warning_id_originator" ON portal.warning_deliveries (warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_deliveries_workspace" ON portal.warning_deliveries (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_drafts_originator_closed_at" ON portal.warning_drafts (originator, closed_at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warning_recipients_warning_id_number" ON portal.warning_recipients (warning_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_recipients_warning_id_originator" ON portal.warning_recipients (warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_recipients_workspace" ON portal.warning_recipients (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warning_responses_recipient_id_number" ON portal.warning_responses (recipient_id, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE INDEX "IX_warning_responses_recipient_id_warning_id_originator" ON portal.warning_responses (recipient_id, warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warning_stand_downs_warning_id_originator" ON portal.warning_stand_downs (warning_id, originator);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    CREATE UNIQUE INDEX "IX_warnings_originator_number" ON portal.warnings (originator, number);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    ALTER TABLE portal.reminders ADD CONSTRAINT "FK_reminders_officers_for_id_workspace" FOREIGN KEY (for_id, workspace) REFERENCES portal.officers (id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122063438_Reminders') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122063438_Reminders', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.workspaces ADD label_words text NOT NULL DEFAULT ('{}');
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.officers ADD comes_from character varying(120);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.officers ADD invitation_id uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.officers ADD left_at timestamp with time zone;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.officers ADD standing integer NOT NULL DEFAULT 1;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.officers ADD until date;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.duties ADD order_id uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.duties ADD person_id uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.duties ADD term_id uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    update portal.duties held set person_id = officer.person_id from portal.officers officer where officer.id = held.officer_id
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE TABLE portal.duty_orders (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        officer_id uuid NOT NULL,
        person_id uuid NOT NULL,
        duty integer NOT NULL,
        kind integer NOT NULL,
        by uuid NOT NULL,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_duty_orders" PRIMARY KEY (id),
        CONSTRAINT "FK_duty_orders_officers_officer_id_workspace" FOREIGN KEY (officer_id, workspace) REFERENCES portal.officers (id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE TABLE portal.join_invitations (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        by character varying(20) NOT NULL,
        sent_by uuid NOT NULL,
        email character varying(254) NOT NULL,
        title character varying(200) NOT NULL,
        standing integer NOT NULL,
        comes_from character varying(120),
        until date,
        duties character varying(100) NOT NULL,
        sent_at timestamp with time zone NOT NULL,
        expires_at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        is_accepted boolean NOT NULL,
        revision integer NOT NULL,
        stamp bytea,
        CONSTRAINT "PK_join_invitations" PRIMARY KEY (id),
        CONSTRAINT "FK_join_invitations_workspaces_workspace" FOREIGN KEY (workspace) REFERENCES portal.workspaces (code) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE TABLE portal.member_states (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        country character varying(3) NOT NULL,
        "from" date,
        until date,
        is_uncertain boolean NOT NULL,
        CONSTRAINT "PK_member_states" PRIMARY KEY (id),
        CONSTRAINT "FK_member_states_workspaces_workspace" FOREIGN KEY (workspace) REFERENCES portal.workspaces (code) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE UNIQUE INDEX "IX_officers_invitation_id" ON portal.officers (invitation_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE INDEX "IX_duties_order_id" ON portal.duties (order_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE INDEX "IX_duties_term_id" ON portal.duties (term_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE INDEX "IX_duties_workspace_person_id" ON portal.duties (workspace, person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE INDEX "IX_duty_orders_officer_id_workspace" ON portal.duty_orders (officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE INDEX "IX_join_invitations_workspace" ON portal.join_invitations (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    CREATE INDEX "IX_member_states_workspace_country" ON portal.member_states (workspace, country);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.duties ADD CONSTRAINT "FK_duties_duty_orders_order_id" FOREIGN KEY (order_id) REFERENCES portal.duty_orders (id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.duties ADD CONSTRAINT "FK_duties_duty_orders_term_id" FOREIGN KEY (term_id) REFERENCES portal.duty_orders (id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    ALTER TABLE portal.officers ADD CONSTRAINT "FK_officers_join_invitations_invitation_id" FOREIGN KEY (invitation_id) REFERENCES portal.join_invitations (id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122094009_People') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122094009_People', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122120048_StandIns') THEN
    ALTER TABLE portal.absences ADD CONSTRAINT "AK_absences_id_deputy_id_officer_id_workspace" UNIQUE (id, deputy_id, officer_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122120048_StandIns') THEN
    CREATE TABLE portal.stand_ins (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        absence_id uuid NOT NULL,
        officer_id uuid NOT NULL,
        for_id uuid NOT NULL,
        kind integer NOT NULL,
        subject_id uuid NOT NULL,
        file_id uuid,
        at timestamp with time zone NOT NULL,
        CONSTRAINT "PK_stand_ins" PRIMARY KEY (id),
        CONSTRAINT "FK_stand_ins_absences_absence_id_officer_id_for_id_workspace" FOREIGN KEY (absence_id, officer_id, for_id, workspace) REFERENCES portal.absences (id, deputy_id, officer_id, workspace) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122120048_StandIns') THEN
    CREATE INDEX "IX_stand_ins_absence_id_officer_id_for_id_workspace" ON portal.stand_ins (absence_id, officer_id, for_id, workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122120048_StandIns') THEN
    CREATE INDEX "IX_stand_ins_workspace_file_id_at" ON portal.stand_ins (workspace, file_id, at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122120048_StandIns') THEN
    CREATE UNIQUE INDEX "IX_stand_ins_workspace_subject_id_kind" ON portal.stand_ins (workspace, subject_id, kind);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122120048_StandIns') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122120048_StandIns', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122200259_OpenCycles') THEN
    CREATE INDEX "IX_cycles_due_on" ON portal.cycles (due_on) WHERE closed_on is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM portal.migrations WHERE "MigrationId" = '20261122200259_OpenCycles') THEN
    INSERT INTO portal.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122200259_OpenCycles', '10.0.14');
    END IF;
END $EF$;
COMMIT;
DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'accounts') THEN
        CREATE SCHEMA accounts;
    END IF;
END $EF$;
CREATE TABLE IF NOT EXISTS accounts.migrations (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK_migrations" PRIMARY KEY ("MigrationId")
);

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
        IF NOT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = 'accounts') THEN
            CREATE SCHEMA accounts;
        END IF;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.accounts (
        id uuid NOT NULL,
        is_operator boolean NOT NULL,
        is_disabled boolean NOT NULL,
        last_totp_step bigint NOT NULL,
        user_name character varying(256),
        normalized_user_name character varying(256),
        email character varying(256),
        normalized_email character varying(256),
        email_confirmed boolean NOT NULL,
        password_hash text,
        security_stamp text,
        concurrency_stamp text,
        phone_number character varying(256),
        phone_number_confirmed boolean NOT NULL,
        two_factor_enabled boolean NOT NULL,
        lockout_end timestamp with time zone,
        lockout_enabled boolean NOT NULL,
        access_failed_count integer NOT NULL,
        CONSTRAINT "PK_accounts" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.first_operator_links (
        token_hash bytea NOT NULL,
        until timestamp with time zone NOT NULL,
        used_at timestamp with time zone,
        CONSTRAINT "PK_first_operator_links" PRIMARY KEY (token_hash)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.claims (
        id integer GENERATED BY DEFAULT AS IDENTITY,
        user_id uuid NOT NULL,
        claim_type text,
        claim_value text,
        CONSTRAINT "PK_claims" PRIMARY KEY (id),
        CONSTRAINT "FK_claims_accounts_user_id" FOREIGN KEY (user_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.external_logins (
        login_provider character varying(128) NOT NULL,
        provider_key character varying(128) NOT NULL,
        provider_display_name text,
        user_id uuid NOT NULL,
        CONSTRAINT "PK_external_logins" PRIMARY KEY (login_provider, provider_key),
        CONSTRAINT "FK_external_logins_accounts_user_id" FOREIGN KEY (user_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.kept_forms (
        ticket_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        payload bytea NOT NULL,
        until timestamp with time zone NOT NULL,
        CONSTRAINT "PK_kept_forms" PRIMARY KEY (ticket_hash),
        CONSTRAINT "FK_kept_forms_accounts_account_id" FOREIGN KEY (account_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.passkeys (
        credential_id bytea NOT NULL,
        user_id uuid NOT NULL,
        "Data" jsonb NOT NULL,
        CONSTRAINT "PK_passkeys" PRIMARY KEY (credential_id),
        CONSTRAINT "FK_passkeys_accounts_user_id" FOREIGN KEY (user_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.sessions (
        token_hash bytea NOT NULL,
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        method character varying(20) NOT NULL,
        started_at timestamp with time zone NOT NULL,
        seen_at timestamp with time zone NOT NULL,
        ended_at timestamp with time zone,
        CONSTRAINT "PK_sessions" PRIMARY KEY (token_hash),
        CONSTRAINT "FK_sessions_accounts_account_id" FOREIGN KEY (account_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE TABLE accounts.tokens (
        user_id uuid NOT NULL,
        login_provider character varying(128) NOT NULL,
        name character varying(128) NOT NULL,
        value text,
        CONSTRAINT "PK_tokens" PRIMARY KEY (user_id, login_provider, name),
        CONSTRAINT "FK_tokens_accounts_user_id" FOREIGN KEY (user_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "EmailIndex" ON accounts.accounts (normalized_email);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE UNIQUE INDEX "UserNameIndex" ON accounts.accounts (normalized_user_name);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "IX_claims_user_id" ON accounts.claims (user_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "IX_external_logins_user_id" ON accounts.external_logins (user_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "IX_kept_forms_account_id" ON accounts.kept_forms (account_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "IX_kept_forms_until" ON accounts.kept_forms (until);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "IX_passkeys_user_id" ON accounts.passkeys (user_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    CREATE INDEX "IX_sessions_account_id" ON accounts.sessions (account_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121055118_Foundation') THEN
    INSERT INTO accounts.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121055118_Foundation', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121191411_Looking') THEN
    CREATE TABLE accounts.calendar_feeds (
        token_hash bytea NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        view integer NOT NULL,
        programme_id uuid,
        made_at timestamp with time zone NOT NULL,
        last_used_on date,
        revoked_at timestamp with time zone,
        CONSTRAINT "PK_calendar_feeds" PRIMARY KEY (token_hash),
        CONSTRAINT "FK_calendar_feeds_accounts_person_id" FOREIGN KEY (person_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121191411_Looking') THEN
    CREATE INDEX "IX_calendar_feeds_person_id" ON accounts.calendar_feeds (person_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261121191411_Looking') THEN
    INSERT INTO accounts.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261121191411_Looking', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    ALTER TABLE accounts.sessions ADD seal bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    ALTER TABLE accounts.first_operator_links ADD seal bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    ALTER TABLE accounts.calendar_feeds ADD seal bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    ALTER TABLE accounts.accounts ADD factors bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    ALTER TABLE accounts.accounts ADD seal bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    ALTER TABLE accounts.accounts ADD state integer NOT NULL DEFAULT 0;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122014854_AccountSeals') THEN
    INSERT INTO accounts.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122014854_AccountSeals', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD browser character varying(20);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD confidential_at timestamp with time zone;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD confirmed_at timestamp with time zone;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD country character varying(2);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD provider_id uuid;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD provider_session bytea;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    ALTER TABLE accounts.sessions ADD system character varying(20);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.identity_providers (
        id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        issuer character varying(300) NOT NULL,
        name character varying(60) NOT NULL,
        client_id character varying(200) NOT NULL,
        secret character varying(4000) NOT NULL,
        authentication integer NOT NULL,
        demanded_acr character varying(300) NOT NULL,
        demanded_amr character varying(300) NOT NULL,
        is_enabled boolean NOT NULL,
        revision integer NOT NULL,
        last_fault character varying(40),
        last_fault_at timestamp with time zone,
        seal bytea,
        CONSTRAINT "PK_identity_providers" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.join_links (
        token_hash bytea NOT NULL,
        invitation_id uuid NOT NULL,
        workspace character varying(20) NOT NULL,
        email character varying(254) NOT NULL,
        until timestamp with time zone NOT NULL,
        seal bytea,
        CONSTRAINT "PK_join_links" PRIMARY KEY (token_hash)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.mails (
        id uuid NOT NULL,
        "to" character varying(254) NOT NULL,
        language character varying(10),
        kind integer NOT NULL,
        content bytea,
        created_at timestamp with time zone NOT NULL,
        state integer NOT NULL,
        not_before timestamp with time zone NOT NULL,
        lease_until timestamp with time zone,
        attempts integer NOT NULL,
        lost_answers integer NOT NULL,
        first_tried_at timestamp with time zone,
        sent_at timestamp with time zone,
        last_reply character varying(40),
        revision integer NOT NULL,
        seal bytea,
        CONSTRAINT "PK_mails" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.platform_notice (
        id integer NOT NULL,
        words text NOT NULL,
        is_closed boolean NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT "PK_platform_notice" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.re_enrolments (
        account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        words_hash bytea NOT NULL,
        made_at timestamp with time zone NOT NULL,
        tries integer NOT NULL,
        revision integer NOT NULL,
        seal bytea,
        CONSTRAINT "PK_re_enrolments" PRIMARY KEY (account_id),
        CONSTRAINT "FK_re_enrolments_accounts_account_id" FOREIGN KEY (account_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.reset_links (
        account_id uuid NOT NULL,
        place integer NOT NULL,
        token_hash bytea NOT NULL,
        stamp character varying(64) NOT NULL,
        made_at timestamp with time zone NOT NULL,
        used_at timestamp with time zone,
        seal bytea,
        CONSTRAINT "PK_reset_links" PRIMARY KEY (account_id, place),
        CONSTRAINT "FK_reset_links_accounts_account_id" FOREIGN KEY (account_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.risk_alarms (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind integer NOT NULL,
        raised_at timestamp with time zone NOT NULL,
        country character varying(2),
        answered_at timestamp with time zone,
        was_owner boolean,
        seal bytea,
        CONSTRAINT "PK_risk_alarms" PRIMARY KEY (id),
        CONSTRAINT "FK_risk_alarms_accounts_account_id" FOREIGN KEY (account_id) REFERENCES accounts.accounts (id) ON DELETE CASCADE
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE TABLE accounts.taken_once (
        hash bytea NOT NULL,
        until timestamp with time zone NOT NULL,
        CONSTRAINT "PK_taken_once" PRIMARY KEY (hash)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE INDEX "IX_sessions_provider_id" ON accounts.sessions (provider_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE UNIQUE INDEX "IX_identity_providers_issuer_client_id" ON accounts.identity_providers (issuer, client_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE INDEX "IX_identity_providers_workspace" ON accounts.identity_providers (workspace);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE UNIQUE INDEX "IX_join_links_invitation_id" ON accounts.join_links (invitation_id);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE INDEX "IX_mails_state_not_before" ON accounts.mails (state, not_before);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE UNIQUE INDEX "IX_re_enrolments_token_hash" ON accounts.re_enrolments (token_hash);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE UNIQUE INDEX "IX_reset_links_token_hash" ON accounts.reset_links (token_hash);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE UNIQUE INDEX "IX_risk_alarms_account_id_kind" ON accounts.risk_alarms (account_id, kind) WHERE answered_at is null;
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE INDEX "IX_risk_alarms_raised_at" ON accounts.risk_alarms (raised_at);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    CREATE INDEX "IX_taken_once_until" ON accounts.taken_once (until);
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122094020_People') THEN
    INSERT INTO accounts.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122094020_People', '10.0.14');
    END IF;
END $EF$;
COMMIT;

START TRANSACTION;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122132911_Safekeeping') THEN
    CREATE TABLE accounts.job_failures (
        name character varying(40) NOT NULL,
        at timestamp with time zone NOT NULL,
        fault character varying(100) NOT NULL,
        CONSTRAINT "PK_job_failures" PRIMARY KEY (name)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122132911_Safekeeping') THEN
    CREATE TABLE accounts.key_check (
        id integer NOT NULL,
        master bytea NOT NULL,
        ring character varying(1000) NOT NULL,
        CONSTRAINT "PK_key_check" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122132911_Safekeeping') THEN
    CREATE TABLE accounts.safekeeping (
        id integer NOT NULL,
        backed_up_at timestamp with time zone,
        backup_size bigint,
        keys_copied_at timestamp with time zone,
        verified_at timestamp with time zone,
        restored_at timestamp with time zone,
        held_since timestamp with time zone,
        revision integer NOT NULL,
        CONSTRAINT "PK_safekeeping" PRIMARY KEY (id)
    );
    END IF;
END $EF$;

DO $EF$
BEGIN
    IF NOT EXISTS(SELECT 1 FROM accounts.migrations WHERE "MigrationId" = '20261122132911_Safekeeping') THEN
    INSERT INTO accounts.migrations ("MigrationId", "ProductVersion")
    VALUES ('20261122132911_Safekeeping', '10.0.14');
    END IF;
END $EF$;
COMMIT;
do $$ declare p record; begin
  for p in select schemaname, tablename, policyname from pg_policies where schemaname = 'portal' or (schemaname = 'audit' and policyname = 'reads') loop execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename); end loop;
end $$;
alter table portal.absences owner to portal_owner;
alter table portal.absences enable row level security;
alter table portal.absences force row level security;
revoke all on portal.absences from portal_app, public;
grant select on portal.absences to portal_app;
create policy reads on portal.absences for select to portal_app using (portal.absences."workspace" = (select sec.workspace()));
create policy adds on portal.absences for insert to portal_app with check ((portal.absences."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.absences."officer_id" and w1."workspace" = portal.absences."workspace" and (w1."person_id" = (select sec.person())) offset 0)));
grant insert on portal.absences to portal_app;
create policy changes on portal.absences for update to portal_app using ((portal.absences."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.absences."officer_id" and w1."workspace" = portal.absences."workspace" and (w1."person_id" = (select sec.person())) offset 0))) with check ((portal.absences."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.absences."officer_id" and w1."workspace" = portal.absences."workspace" and (w1."person_id" = (select sec.person())) offset 0)));
grant update ("ended_at", "revision") on portal.absences to portal_app;
alter table portal.actions owner to portal_owner;
alter table portal.actions enable row level security;
alter table portal.actions force row level security;
revoke all on portal.actions from portal_app, public;
grant select on portal.actions to portal_app;
create policy reads on portal.actions for select to portal_app using ((portal.actions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.actions."assessment_id" and w1."originator" = portal.actions."originator" offset 0)));
create policy adds on portal.actions for insert to portal_app with check ((portal.actions."workspace" = (select sec.workspace()) and (portal.actions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.actions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.actions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.actions."assessment_id" and w1."originator" = portal.actions."originator" offset 0))))));
grant insert on portal.actions to portal_app;
create policy changes on portal.actions for update to portal_app using ((portal.actions."workspace" = (select sec.workspace()) and (portal.actions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.actions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.actions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.actions."assessment_id" and w1."originator" = portal.actions."originator" offset 0)))))) with check ((portal.actions."workspace" = (select sec.workspace()) and (portal.actions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.actions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.actions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.actions."assessment_id" and w1."originator" = portal.actions."originator" offset 0))))));
grant update ("changed_at", "changed_by", "crimes", "day", "pillar", "reason", "revision", "state", "what") on portal.actions to portal_app;
alter table portal.adoptions owner to portal_owner;
alter table portal.adoptions enable row level security;
alter table portal.adoptions force row level security;
revoke all on portal.adoptions from portal_app, public;
grant select on portal.adoptions to portal_app;
create policy reads on portal.adoptions for select to portal_app using ((portal.adoptions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.adoptions."assessment_id" and w1."originator" = portal.adoptions."originator" offset 0)));
create policy adds on portal.adoptions for insert to portal_app with check ((portal.adoptions."workspace" = (select sec.workspace()) and (portal.adoptions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.adoptions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.adoptions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.adoptions."assessment_id" and w1."originator" = portal.adoptions."originator" offset 0)))) and (exists (select 1 from portal.silences w1 where w1."edition_id" = portal.adoptions."edition_id" and (w1."outcome" = 2) offset 0) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.adoptions."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.sign_offs w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.adoptions."cycle_id" offset 0))) offset 0)))));
grant insert on portal.adoptions to portal_app;
alter table portal.answers owner to portal_owner;
alter table portal.answers enable row level security;
alter table portal.answers force row level security;
revoke all on portal.answers from portal_app, public;
grant select on portal.answers to portal_app;
create policy reads on portal.answers for select to portal_app using ((portal.answers."originator" = (select sec.workspace()) or portal.answers."workspace" = (select sec.workspace())));
create policy adds on portal.answers for insert to portal_app with check ((portal.answers."workspace" = (select sec.workspace()) and exists (select 1 from portal.invitations w1 where w1."id" = portal.answers."invitation_id" and w1."originator" = portal.answers."originator" and w1."workspace" = portal.answers."workspace" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0)));
grant insert on portal.answers to portal_app;
alter table portal.assents owner to portal_owner;
alter table portal.assents enable row level security;
alter table portal.assents force row level security;
revoke all on portal.assents from portal_app, public;
grant select on portal.assents to portal_app;
create policy reads on portal.assents for select to portal_app using (((portal.assents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.assents."assessment_id" and w1."originator" = portal.assents."originator" offset 0)) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.assents."cycle_id" offset 0) and ((portal.assents."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.assents."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.assents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.assents."assessment_id" and w1."originator" = portal.assents."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.assents."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.assents."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))));
create policy adds on portal.assents for insert to portal_app with check ((portal.assents."workspace" = (select sec.workspace()) and ((portal.assents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.assents."assessment_id" and w1."originator" = portal.assents."originator" offset 0)) and (portal.assents."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.assents."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.assents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.assents."assessment_id" and w1."originator" = portal.assents."originator" offset 0)))) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.assents."cycle_id" offset 0)) and exists (select 1 from portal.cycles w1 where w1."id" = portal.assents."cycle_id" and (w1."closed_on" is null) offset 0)));
grant insert on portal.assents to portal_app;
alter table portal.assessments owner to portal_owner;
alter table portal.assessments enable row level security;
alter table portal.assessments force row level security;
revoke all on portal.assessments from portal_app, public;
grant select on portal.assessments to portal_app;
create policy reads on portal.assessments for select to portal_app using ((portal.assessments."originator" = (select sec.workspace()) or (portal.assessments."label" <= 3 and exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.assessments."id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0))));
create policy adds on portal.assessments for insert to portal_app with check (portal.assessments."originator" = (select sec.workspace()));
grant insert on portal.assessments to portal_app;
create policy changes on portal.assessments for update to portal_app using (portal.assessments."originator" = (select sec.workspace())) with check (portal.assessments."originator" = (select sec.workspace()));
grant update ("conflict_status", "label", "revision", "rhythm_days", "situation", "title") on portal.assessments to portal_app;
alter table portal.attributable_statements owner to portal_owner;
alter table portal.attributable_statements enable row level security;
alter table portal.attributable_statements force row level security;
revoke all on portal.attributable_statements from portal_app, public;
grant select on portal.attributable_statements to portal_app;
create policy reads on portal.attributable_statements for select to portal_app using ((exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.attributable_statements."roundtable_id" and w1."originator" = portal.attributable_statements."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0) or (portal.attributable_statements."confirmed_on" is not null and exists (select 1 from portal.roundtables w1 where w1."id" = portal.attributable_statements."roundtable_id" and w1."originator" = portal.attributable_statements."originator" offset 0))));
create policy adds on portal.attributable_statements for insert to portal_app with check ((portal.attributable_statements."workspace" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.attributable_statements."roundtable_id" and w1."originator" = portal.attributable_statements."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)));
grant insert on portal.attributable_statements to portal_app;
create policy changes on portal.attributable_statements for update to portal_app using ((portal.attributable_statements."workspace" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.attributable_statements."roundtable_id" and w1."originator" = portal.attributable_statements."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0))) with check ((portal.attributable_statements."workspace" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.attributable_statements."roundtable_id" and w1."originator" = portal.attributable_statements."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)));
grant update ("confirmed_how", "confirmed_on") on portal.attributable_statements to portal_app;
alter table portal.clusters owner to portal_owner;
alter table portal.clusters enable row level security;
alter table portal.clusters force row level security;
revoke all on portal.clusters from portal_app, public;
grant select on portal.clusters to portal_app;
create policy reads on portal.clusters for select to portal_app using ((portal.clusters."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.clusters."programme_id" and w1."originator" = portal.clusters."originator" offset 0)));
create policy adds on portal.clusters for insert to portal_app with check ((portal.clusters."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.clusters."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.clusters."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.clusters."programme_id" and w1."originator" = portal.clusters."originator" offset 0)))));
grant insert on portal.clusters to portal_app;
create policy changes on portal.clusters for update to portal_app using ((portal.clusters."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.clusters."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.clusters."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.clusters."programme_id" and w1."originator" = portal.clusters."originator" offset 0))))) with check ((portal.clusters."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.clusters."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.clusters."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.clusters."programme_id" and w1."originator" = portal.clusters."originator" offset 0)))));
grant update ("title") on portal.clusters to portal_app;
alter table portal.comments owner to portal_owner;
alter table portal.comments enable row level security;
alter table portal.comments force row level security;
revoke all on portal.comments from portal_app, public;
grant select on portal.comments to portal_app;
create policy reads on portal.comments for select to portal_app using ((portal.comments."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.comments."assessment_id" and w1."originator" = portal.comments."originator" offset 0)));
create policy adds on portal.comments for insert to portal_app with check ((portal.comments."workspace" = (select sec.workspace()) and (portal.comments."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.comments."assessment_id" and w1."originator" = portal.comments."originator" offset 0))));
grant insert on portal.comments to portal_app;
alter table portal.commitments owner to portal_owner;
alter table portal.commitments enable row level security;
alter table portal.commitments force row level security;
revoke all on portal.commitments from portal_app, public;
grant select on portal.commitments to portal_app;
create policy reads on portal.commitments for select to portal_app using ((portal.commitments."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.commitments."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.commitments."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.commitments."programme_id" and w1."originator" = portal.commitments."originator" offset 0)))));
create policy adds on portal.commitments for insert to portal_app with check ((portal.commitments."workspace" = (select sec.workspace()) and (portal.commitments."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.commitments."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.commitments."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.commitments."programme_id" and w1."originator" = portal.commitments."originator" offset 0))))));
grant insert on portal.commitments to portal_app;
alter table portal.confidence_answers owner to portal_owner;
alter table portal.confidence_answers enable row level security;
alter table portal.confidence_answers force row level security;
revoke all on portal.confidence_answers from portal_app, public;
grant select on portal.confidence_answers to portal_app;
create policy reads on portal.confidence_answers for select to portal_app using (((portal.confidence_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.confidence_answers."assessment_id" and w1."originator" = portal.confidence_answers."originator" offset 0)) and (portal.confidence_answers."workspace" = (select sec.workspace()) or portal.confidence_answers."asker" = (select sec.workspace()))));
create policy adds on portal.confidence_answers for insert to portal_app with check ((portal.confidence_answers."workspace" = (select sec.workspace()) and (portal.confidence_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.confidence_answers."assessment_id" and w1."originator" = portal.confidence_answers."originator" offset 0)) and exists (select 1 from portal.confidence_requests w1 where w1."id" = portal.confidence_answers."request_id" and w1."workspace" = portal.confidence_answers."asker" and (w1."asked" = (select sec.workspace())) offset 0)));
grant insert on portal.confidence_answers to portal_app;
alter table portal.confidence_requests owner to portal_owner;
alter table portal.confidence_requests enable row level security;
alter table portal.confidence_requests force row level security;
revoke all on portal.confidence_requests from portal_app, public;
grant select on portal.confidence_requests to portal_app;
create policy reads on portal.confidence_requests for select to portal_app using (((portal.confidence_requests."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.confidence_requests."assessment_id" and w1."originator" = portal.confidence_requests."originator" offset 0)) and (portal.confidence_requests."workspace" = (select sec.workspace()) or portal.confidence_requests."asked" = (select sec.workspace()))));
create policy adds on portal.confidence_requests for insert to portal_app with check ((portal.confidence_requests."workspace" = (select sec.workspace()) and (portal.confidence_requests."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.confidence_requests."assessment_id" and w1."originator" = portal.confidence_requests."originator" offset 0)) and not (portal.confidence_requests."asked" = (select sec.workspace())) and exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.confidence_requests."assessment_id" and w1."workspace" = portal.confidence_requests."asked" and (w1."ended_at" is null) offset 0)));
grant insert on portal.confidence_requests to portal_app;
alter table portal.confidential_contributions owner to portal_owner;
alter table portal.confidential_contributions enable row level security;
alter table portal.confidential_contributions force row level security;
revoke all on portal.confidential_contributions from portal_app, public;
grant select on portal.confidential_contributions to portal_app;
create policy reads on portal.confidential_contributions for select to portal_app using ((portal.confidential_contributions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.confidential_contributions."assessment_id" and w1."originator" = portal.confidential_contributions."originator" offset 0)));
create policy adds on portal.confidential_contributions for insert to portal_app with check (((portal.confidential_contributions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.confidential_contributions."assessment_id" and w1."originator" = portal.confidential_contributions."originator" offset 0)) and (portal.confidential_contributions."origin" = (select sec.workspace()) or portal.confidential_contributions."origin" is null) and portal.confidential_contributions."label" <= 3));
grant insert on portal.confidential_contributions to portal_app;
alter table portal.conflict_readings owner to portal_owner;
alter table portal.conflict_readings enable row level security;
alter table portal.conflict_readings force row level security;
revoke all on portal.conflict_readings from portal_app, public;
grant select on portal.conflict_readings to portal_app;
create policy reads on portal.conflict_readings for select to portal_app using ((portal.conflict_readings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.conflict_readings."assessment_id" and w1."originator" = portal.conflict_readings."originator" offset 0)));
create policy adds on portal.conflict_readings for insert to portal_app with check ((portal.conflict_readings."workspace" = (select sec.workspace()) and (portal.conflict_readings."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.conflict_readings."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.conflict_readings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.conflict_readings."assessment_id" and w1."originator" = portal.conflict_readings."originator" offset 0))))));
grant insert on portal.conflict_readings to portal_app;
alter table portal.contribution_replies owner to portal_owner;
alter table portal.contribution_replies enable row level security;
alter table portal.contribution_replies force row level security;
revoke all on portal.contribution_replies from portal_app, public;
grant select on portal.contribution_replies to portal_app;
create policy reads on portal.contribution_replies for select to portal_app using ((portal.contribution_replies."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.contribution_replies."assessment_id" and w1."originator" = portal.contribution_replies."originator" offset 0)));
create policy adds on portal.contribution_replies for insert to portal_app with check ((portal.contribution_replies."workspace" = (select sec.workspace()) and (portal.contribution_replies."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.contribution_replies."assessment_id" and w1."originator" = portal.contribution_replies."originator" offset 0)) and not (exists (select 1 from portal.contributions w1 where w1."id" = portal.contribution_replies."contribution_id" and w1."workspace" = portal.contribution_replies."workspace" offset 0))));
grant insert on portal.contribution_replies to portal_app;
alter table portal.contributions owner to portal_owner;
alter table portal.contributions enable row level security;
alter table portal.contributions force row level security;
revoke all on portal.contributions from portal_app, public;
grant select on portal.contributions to portal_app;
create policy reads on portal.contributions for select to portal_app using ((portal.contributions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.contributions."assessment_id" and w1."originator" = portal.contributions."originator" offset 0)));
create policy adds on portal.contributions for insert to portal_app with check ((portal.contributions."workspace" = (select sec.workspace()) and (portal.contributions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.contributions."assessment_id" and w1."originator" = portal.contributions."originator" offset 0))));
grant insert on portal.contributions to portal_app;
create policy changes on portal.contributions for update to portal_app using ((portal.contributions."workspace" = (select sec.workspace()) and (portal.contributions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.contributions."assessment_id" and w1."originator" = portal.contributions."originator" offset 0)))) with check ((portal.contributions."workspace" = (select sec.workspace()) and (portal.contributions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.contributions."assessment_id" and w1."originator" = portal.contributions."originator" offset 0))));
grant update ("changed_at", "changed_by", "from", "revision", "shown_by", "unnamed", "until", "what") on portal.contributions to portal_app;
alter table portal.cycles owner to portal_owner;
alter table portal.cycles enable row level security;
alter table portal.cycles force row level security;
revoke all on portal.cycles from portal_app, public;
grant select on portal.cycles to portal_app;
create policy reads on portal.cycles for select to portal_app using ((portal.cycles."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.cycles."assessment_id" and w1."originator" = portal.cycles."originator" offset 0)));
create policy adds on portal.cycles for insert to portal_app with check ((portal.cycles."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.cycles."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.cycles."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.cycles."assessment_id" and w1."originator" = portal.cycles."originator" offset 0)))));
grant insert on portal.cycles to portal_app;
create policy changes on portal.cycles for update to portal_app using ((portal.cycles."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.cycles."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.cycles."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.cycles."assessment_id" and w1."originator" = portal.cycles."originator" offset 0))))) with check ((portal.cycles."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.cycles."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.cycles."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.cycles."assessment_id" and w1."originator" = portal.cycles."originator" offset 0)))));
grant update ("closed_on", "due_on", "revision") on portal.cycles to portal_app;
alter table portal.deliveries owner to portal_owner;
alter table portal.deliveries enable row level security;
alter table portal.deliveries force row level security;
revoke all on portal.deliveries from portal_app, public;
grant select on portal.deliveries to portal_app;
create policy reads on portal.deliveries for select to portal_app using ((portal.deliveries."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.deliveries."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.deliveries."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.deliveries."programme_id" and w1."originator" = portal.deliveries."originator" offset 0)))));
create policy adds on portal.deliveries for insert to portal_app with check ((portal.deliveries."workspace" = (select sec.workspace()) and (portal.deliveries."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.deliveries."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.deliveries."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.deliveries."programme_id" and w1."originator" = portal.deliveries."originator" offset 0))))));
grant insert on portal.deliveries to portal_app;
alter table portal.destruction_proposals owner to portal_owner;
alter table portal.destruction_proposals enable row level security;
alter table portal.destruction_proposals force row level security;
revoke all on portal.destruction_proposals from portal_app, public;
grant select on portal.destruction_proposals to portal_app;
create policy reads on portal.destruction_proposals for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.destruction_proposals."engagement_id" and w1."workspace" = portal.destruction_proposals."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.destruction_proposals for insert to portal_app with check ((portal.destruction_proposals."proposed_by" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.destruction_proposals."engagement_id" and w1."workspace" = portal.destruction_proposals."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and exists (select 1 from portal.engagements w1 where w1."id" = portal.destruction_proposals."engagement_id" and w1."workspace" = portal.destruction_proposals."workspace" and (w1."state" = 3) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.destruction_proposals."engagement_id" and w1."workspace" = portal.destruction_proposals."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0))));
grant insert on portal.destruction_proposals to portal_app;
alter table portal.destructions owner to portal_owner;
alter table portal.destructions enable row level security;
alter table portal.destructions force row level security;
revoke all on portal.destructions from portal_app, public;
grant select on portal.destructions to portal_app;
create policy reads on portal.destructions for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.destructions."engagement_id" and w1."workspace" = portal.destructions."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.destructions for insert to portal_app with check ((portal.destructions."confirmed_by" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.destructions."engagement_id" and w1."workspace" = portal.destructions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.destructions."engagement_id" and w1."workspace" = portal.destructions."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destruction_proposals w1 where w1."id" = portal.destructions."proposal_id" and w1."engagement_id" = portal.destructions."engagement_id" and w1."workspace" = portal.destructions."workspace" and w1."class" = portal.destructions."class" and w1."proposed_by" = portal.destructions."proposed_by" and (not (w1."proposed_by" = (select sec.person()))) offset 0)));
grant insert on portal.destructions to portal_app;
alter table portal.distribution_notes owner to portal_owner;
alter table portal.distribution_notes enable row level security;
alter table portal.distribution_notes force row level security;
revoke all on portal.distribution_notes from portal_app, public;
grant select on portal.distribution_notes to portal_app;
create policy reads on portal.distribution_notes for select to portal_app using (portal.distribution_notes."originator" = (select sec.workspace()));
create policy adds on portal.distribution_notes for insert to portal_app with check (portal.distribution_notes."originator" = (select sec.workspace()));
grant insert on portal.distribution_notes to portal_app;
alter table portal.duties owner to portal_owner;
alter table portal.duties enable row level security;
alter table portal.duties force row level security;
revoke all on portal.duties from portal_app, public;
grant select on portal.duties to portal_app;
create policy reads on portal.duties for select to portal_app using ((portal.duties."workspace" = (select sec.workspace()) or portal.duties."person_id" = (select sec.person()) or ((select sec.workspace()) = 'platform' and (select sec.person()) is not null)));
create policy adds on portal.duties for insert to portal_app with check ((exists (select 1 from portal.duty_orders w1 where w1."id" = portal.duties."order_id" and w1."officer_id" = portal.duties."officer_id" and w1."person_id" = portal.duties."person_id" and w1."workspace" = portal.duties."workspace" and w1."duty" = portal.duties."duty" and (w1."by" = (select sec.person()) and w1."kind" = 1) offset 0) or (portal.duties."workspace" = (select sec.workspace()) and (select sec.person()) is null and (not (portal.duties."duty" = 99) and not (portal.duties."duty" = 98)) and exists (select 1 from portal.officers w1 where w1."id" = portal.duties."officer_id" and w1."person_id" = portal.duties."person_id" and w1."workspace" = portal.duties."workspace" and (exists (select 1 from portal.join_invitations w2 where w2."id" = w1."invitation_id" and w2."workspace" = w1."workspace" and (w2."ended_at" is null) offset 0)) offset 0)) or (((select sec.workspace()) = 'platform' and (select sec.person()) is not null) and portal.duties."duty" = 99 and portal.duties."person_id" is null)));
grant insert on portal.duties to portal_app;
create policy changes on portal.duties for update to portal_app using (exists (select 1 from portal.duty_orders w1 where w1."officer_id" = portal.duties."officer_id" and w1."person_id" = portal.duties."person_id" and w1."workspace" = portal.duties."workspace" and w1."duty" = portal.duties."duty" and (w1."by" = (select sec.person()) and w1."kind" = 2) offset 0)) with check (exists (select 1 from portal.duty_orders w1 where w1."id" = portal.duties."term_id" and w1."officer_id" = portal.duties."officer_id" and w1."person_id" = portal.duties."person_id" and w1."workspace" = portal.duties."workspace" and w1."duty" = portal.duties."duty" and (w1."by" = (select sec.person()) and w1."kind" = 2) offset 0));
grant update ("stamp", "term_id", "until") on portal.duties to portal_app;
alter table portal.duty_orders owner to portal_owner;
alter table portal.duty_orders enable row level security;
alter table portal.duty_orders force row level security;
revoke all on portal.duty_orders from portal_app, public;
grant select on portal.duty_orders to portal_app;
create policy reads on portal.duty_orders for select to portal_app using ((portal.duty_orders."workspace" = (select sec.workspace()) or ((select sec.workspace()) = 'platform' and (select sec.person()) is not null)));
create policy adds on portal.duty_orders for insert to portal_app with check ((((portal.duty_orders."workspace" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = portal.duty_orders."workspace" and (w1."person_id" = (select sec.person()) and w1."duty" = 9) offset 0)) and portal.duty_orders."by" = (select sec.person()) and not (portal.duty_orders."person_id" = (select sec.person())) and (not (portal.duty_orders."duty" = 99) and not (portal.duty_orders."duty" = 98)) and exists (select 1 from portal.officers w1 where w1."id" = portal.duty_orders."officer_id" and w1."person_id" = portal.duty_orders."person_id" and w1."workspace" = portal.duty_orders."workspace" offset 0)) or (((select sec.workspace()) = 'platform' and (select sec.person()) is not null) and portal.duty_orders."by" = (select sec.person()) and portal.duty_orders."kind" = 2 and portal.duty_orders."duty" = 9 and exists (select 1 from portal.officers w1 where w1."id" = portal.duty_orders."officer_id" and w1."person_id" = portal.duty_orders."person_id" and w1."workspace" = portal.duty_orders."workspace" offset 0))));
grant insert on portal.duty_orders to portal_app;
alter table portal.edition_annexes owner to portal_owner;
alter table portal.edition_annexes enable row level security;
alter table portal.edition_annexes force row level security;
revoke all on portal.edition_annexes from portal_app, public;
grant select on portal.edition_annexes to portal_app;
create policy reads on portal.edition_annexes for select to portal_app using (((portal.edition_annexes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.edition_annexes."assessment_id" and w1."originator" = portal.edition_annexes."originator" offset 0)) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.edition_annexes."cycle_id" offset 0) and ((portal.edition_annexes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.edition_annexes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.edition_annexes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.edition_annexes."assessment_id" and w1."originator" = portal.edition_annexes."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.edition_annexes."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.edition_annexes."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))));
create policy adds on portal.edition_annexes for insert to portal_app with check (((portal.edition_annexes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.edition_annexes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.edition_annexes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.edition_annexes."assessment_id" and w1."originator" = portal.edition_annexes."originator" offset 0)))) and (exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.edition_annexes."cycle_id" offset 0) and exists (select 1 from portal.cycles w1 where w1."id" = portal.edition_annexes."cycle_id" and (w1."closed_on" is null) offset 0))));
grant insert on portal.edition_annexes to portal_app;
alter table portal.editions owner to portal_owner;
alter table portal.editions enable row level security;
alter table portal.editions force row level security;
revoke all on portal.editions from portal_app, public;
grant select on portal.editions to portal_app;
create policy reads on portal.editions for select to portal_app using ((portal.editions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.editions."assessment_id" and w1."originator" = portal.editions."originator" offset 0)));
create policy adds on portal.editions for insert to portal_app with check ((portal.editions."workspace" = (select sec.workspace()) and (portal.editions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.editions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.editions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.editions."assessment_id" and w1."originator" = portal.editions."originator" offset 0)))) and (exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.editions."cycle_id" offset 0) and exists (select 1 from portal.cycles w1 where w1."id" = portal.editions."cycle_id" and (w1."closed_on" is null) offset 0))));
grant insert on portal.editions to portal_app;
alter table portal.emergency_ends owner to portal_owner;
alter table portal.emergency_ends enable row level security;
alter table portal.emergency_ends force row level security;
revoke all on portal.emergency_ends from portal_app, public;
grant select on portal.emergency_ends to portal_app;
create policy reads on portal.emergency_ends for select to portal_app using (((portal.emergency_ends."workspace" = (select sec.workspace()) and (portal.emergency_ends."asked_by" = (select sec.person()) or portal.emergency_ends."confirmed_by" = (select sec.person()))) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.emergency_ends."engagement_id" and w1."workspace" = portal.emergency_ends."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
create policy adds on portal.emergency_ends for insert to portal_app with check ((portal.emergency_ends."workspace" = (select sec.workspace()) and portal.emergency_ends."by" = (select sec.person()) and ((portal.emergency_ends."asked_by" = (select sec.person()) or portal.emergency_ends."confirmed_by" = (select sec.person())) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.emergency_ends."engagement_id" and w1."workspace" = portal.emergency_ends."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0))));
grant insert on portal.emergency_ends to portal_app;
alter table portal.emergency_notices owner to portal_owner;
alter table portal.emergency_notices enable row level security;
alter table portal.emergency_notices force row level security;
revoke all on portal.emergency_notices from portal_app, public;
grant select on portal.emergency_notices to portal_app;
create policy reads on portal.emergency_notices for select to portal_app using ((portal.emergency_notices."workspace" = (select sec.workspace()) and (portal.emergency_notices."person_id" = (select sec.person()) or portal.emergency_notices."teller_id" = (select sec.person()))));
create policy adds on portal.emergency_notices for insert to portal_app with check ((portal.emergency_notices."teller_id" = (select sec.person()) and exists (select 1 from portal.emergency_requests w1 where w1."id" = portal.emergency_notices."request_id" and w1."workspace" = portal.emergency_notices."workspace" and (w1."workspace" = (select sec.workspace()) and w1."answered_by" = (select sec.person()) and not (w1."asked_by" = (select sec.person())) and w1."answer" = 2) offset 0)));
grant insert on portal.emergency_notices to portal_app;
create policy changes on portal.emergency_notices for update to portal_app using ((portal.emergency_notices."workspace" = (select sec.workspace()) and portal.emergency_notices."person_id" = (select sec.person()))) with check ((portal.emergency_notices."workspace" = (select sec.workspace()) and portal.emergency_notices."person_id" = (select sec.person())));
grant update ("seen_at") on portal.emergency_notices to portal_app;
alter table portal.emergency_openings owner to portal_owner;
alter table portal.emergency_openings enable row level security;
alter table portal.emergency_openings force row level security;
revoke all on portal.emergency_openings from portal_app, public;
grant select on portal.emergency_openings to portal_app;
create policy reads on portal.emergency_openings for select to portal_app using (((portal.emergency_openings."workspace" = (select sec.workspace()) and (portal.emergency_openings."asked_by" = (select sec.person()) or portal.emergency_openings."confirmed_by" = (select sec.person()))) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.emergency_openings."engagement_id" and w1."workspace" = portal.emergency_openings."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
create policy adds on portal.emergency_openings for insert to portal_app with check ((portal.emergency_openings."confirmed_by" = (select sec.person()) and exists (select 1 from portal.emergency_requests w1 where w1."id" = portal.emergency_openings."request_id" and w1."workspace" = portal.emergency_openings."workspace" and (w1."workspace" = (select sec.workspace()) and w1."answered_by" = (select sec.person()) and not (w1."asked_by" = (select sec.person())) and w1."answer" = 2) offset 0) and exists (select 1 from portal.emergency_notices w1 where w1."request_id" = portal.emergency_openings."request_id" and w1."note_id" = portal.emergency_openings."note_id" and w1."engagement_id" = portal.emergency_openings."engagement_id" and w1."workspace" = portal.emergency_openings."workspace" and (w1."teller_id" = (select sec.person())) offset 0)));
grant insert on portal.emergency_openings to portal_app;
alter table portal.emergency_requests owner to portal_owner;
alter table portal.emergency_requests enable row level security;
alter table portal.emergency_requests force row level security;
revoke all on portal.emergency_requests from portal_app, public;
grant select on portal.emergency_requests to portal_app;
create policy reads on portal.emergency_requests for select to portal_app using ((portal.emergency_requests."workspace" = (select sec.workspace()) and (portal.emergency_requests."asked_by" = (select sec.person()) or portal.emergency_requests."answered_by" = (select sec.person()) or (portal.emergency_requests."answered_by" is null and exists (select 1 from portal.officers w1 where w1."workspace" = portal.emergency_requests."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 11) offset 0)) offset 0)) or exists (select 1 from portal.officers w1 where w1."workspace" = portal.emergency_requests."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 6) offset 0)) offset 0))));
create policy adds on portal.emergency_requests for insert to portal_app with check ((portal.emergency_requests."workspace" = (select sec.workspace()) and portal.emergency_requests."asked_by" = (select sec.person()) and portal.emergency_requests."answered_by" is null and exists (select 1 from portal.officers w1 where w1."workspace" = portal.emergency_requests."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 11) offset 0)) offset 0)));
grant insert on portal.emergency_requests to portal_app;
create policy changes on portal.emergency_requests for update to portal_app using ((portal.emergency_requests."workspace" = (select sec.workspace()) and not (portal.emergency_requests."asked_by" = (select sec.person())) and portal.emergency_requests."answered_by" is null and exists (select 1 from portal.officers w1 where w1."workspace" = portal.emergency_requests."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 11) offset 0)) offset 0))) with check ((portal.emergency_requests."workspace" = (select sec.workspace()) and not (portal.emergency_requests."asked_by" = (select sec.person())) and (portal.emergency_requests."answered_by" is null or portal.emergency_requests."answered_by" = (select sec.person())) and exists (select 1 from portal.officers w1 where w1."workspace" = portal.emergency_requests."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 11) offset 0)) offset 0)));
grant update ("answer", "answered_at", "answered_by", "revision") on portal.emergency_requests to portal_app;
alter table portal.engagement_grants owner to portal_owner;
alter table portal.engagement_grants enable row level security;
alter table portal.engagement_grants force row level security;
revoke all on portal.engagement_grants from portal_app, public;
grant select on portal.engagement_grants to portal_app;
create policy reads on portal.engagement_grants for select to portal_app using (((portal.engagement_grants."workspace" = (select sec.workspace()) and portal.engagement_grants."person_id" = (select sec.person())) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_grants."engagement_id" and w1."workspace" = portal.engagement_grants."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
create policy adds on portal.engagement_grants for insert to portal_app with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_grants."engagement_id" and w1."workspace" = portal.engagement_grants."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant insert on portal.engagement_grants to portal_app;
create policy removes on portal.engagement_grants for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_grants."engagement_id" and w1."workspace" = portal.engagement_grants."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.engagement_grants."engagement_id" and w1."workspace" = portal.engagement_grants."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.engagement_grants."engagement_id" and w1."workspace" = portal.engagement_grants."workspace" and (w1."class" = 1) offset 0)));
grant delete on portal.engagement_grants to portal_app;
alter table portal.engagement_members owner to portal_owner;
alter table portal.engagement_members enable row level security;
alter table portal.engagement_members force row level security;
revoke all on portal.engagement_members from portal_app, public;
grant select on portal.engagement_members to portal_app;
create policy reads on portal.engagement_members for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_members."engagement_id" and w1."workspace" = portal.engagement_members."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.engagement_members for insert to portal_app with check ((exists (select 1 from portal.engagements w1 where w1."id" = portal.engagement_members."engagement_id" and w1."workspace" = portal.engagement_members."workspace" and (w1."opened_by" = (select sec.person()) and w1."state" = 1) offset 0) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_members."engagement_id" and w1."workspace" = portal.engagement_members."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.engagement_members to portal_app;
create policy changes on portal.engagement_members for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_members."engagement_id" and w1."workspace" = portal.engagement_members."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_members."engagement_id" and w1."workspace" = portal.engagement_members."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("author_id", "kept", "left_at", "revision", "until") on portal.engagement_members to portal_app;
alter table portal.engagement_notes owner to portal_owner;
alter table portal.engagement_notes enable row level security;
alter table portal.engagement_notes force row level security;
revoke all on portal.engagement_notes from portal_app, public;
grant select on portal.engagement_notes to portal_app;
create policy reads on portal.engagement_notes for select to portal_app using (exists (select 1 from portal.note_versions w1 where w1."note_id" = portal.engagement_notes."id" offset 0));
create policy adds on portal.engagement_notes for insert to portal_app with check ((portal.engagement_notes."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_notes."engagement_id" and w1."workspace" = portal.engagement_notes."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.engagement_notes to portal_app;
create policy changes on portal.engagement_notes for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_notes."engagement_id" and w1."workspace" = portal.engagement_notes."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_notes."engagement_id" and w1."workspace" = portal.engagement_notes."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("revision") on portal.engagement_notes to portal_app;
create policy removes on portal.engagement_notes for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_notes."engagement_id" and w1."workspace" = portal.engagement_notes."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.engagement_notes."engagement_id" and w1."workspace" = portal.engagement_notes."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.engagement_notes."engagement_id" and w1."workspace" = portal.engagement_notes."workspace" and (w1."class" = 1) offset 0)));
grant delete on portal.engagement_notes to portal_app;
alter table portal.engagement_readings owner to portal_owner;
alter table portal.engagement_readings enable row level security;
alter table portal.engagement_readings force row level security;
revoke all on portal.engagement_readings from portal_app, public;
grant select on portal.engagement_readings to portal_app;
create policy reads on portal.engagement_readings for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_readings."engagement_id" and w1."workspace" = portal.engagement_readings."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.engagement_readings for insert to portal_app with check ((portal.engagement_readings."person_id" = (select sec.person()) and (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_readings."engagement_id" and w1."workspace" = portal.engagement_readings."workspace" and (w1."person_id" = (select sec.person()) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) or exists (select 1 from portal.emergency_openings w1 where w1."note_id" = portal.engagement_readings."note_id" and w1."engagement_id" = portal.engagement_readings."engagement_id" and w1."workspace" = portal.engagement_readings."workspace" and (((w1."asked_by" = (select sec.person()) or w1."confirmed_by" = (select sec.person())) and w1."until" > statement_timestamp() and not (exists (select 1 from portal.emergency_ends w2 where w2."opening_id" = w1."id" offset 0)))) offset 0))));
grant insert on portal.engagement_readings to portal_app;
create policy removes on portal.engagement_readings for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagement_readings."engagement_id" and w1."workspace" = portal.engagement_readings."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.engagement_readings."engagement_id" and w1."workspace" = portal.engagement_readings."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.engagement_readings."engagement_id" and w1."workspace" = portal.engagement_readings."workspace" and (w1."class" = 1) offset 0)));
grant delete on portal.engagement_readings to portal_app;
alter table portal.engagement_seats owner to portal_owner;
alter table portal.engagement_seats enable row level security;
alter table portal.engagement_seats force row level security;
revoke all on portal.engagement_seats from portal_app, public;
grant select on portal.engagement_seats to portal_app;
create policy reads on portal.engagement_seats for select to portal_app using ((portal.engagement_seats."workspace" = (select sec.workspace()) and portal.engagement_seats."person_id" = (select sec.person())));
create policy adds on portal.engagement_seats for insert to portal_app with check (exists (select 1 from portal.seat_orders w1 where w1."id" = portal.engagement_seats."order_id" and w1."engagement_id" = portal.engagement_seats."engagement_id" and w1."workspace" = portal.engagement_seats."workspace" and w1."person_id" = portal.engagement_seats."person_id" and (w1."by" = (select sec.person()) and w1."kind" = 1) offset 0));
grant insert on portal.engagement_seats to portal_app;
alter table portal.engagements owner to portal_owner;
alter table portal.engagements enable row level security;
alter table portal.engagements force row level security;
revoke all on portal.engagements from portal_app, public;
grant select on portal.engagements to portal_app;
create policy reads on portal.engagements for select to portal_app using ((portal.engagements."workspace" = (select sec.workspace()) and ((portal.engagements."opened_by" = (select sec.person()) and portal.engagements."state" = 1) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagements."id" and w1."workspace" = portal.engagements."workspace" and (w1."person_id" = (select sec.person()) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0))));
create policy adds on portal.engagements for insert to portal_app with check ((portal.engagements."workspace" = (select sec.workspace()) and portal.engagements."opened_by" = (select sec.person())));
grant insert on portal.engagements to portal_app;
create policy changes on portal.engagements for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagements."id" and w1."workspace" = portal.engagements."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.engagements."id" and w1."workspace" = portal.engagements."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("closed_on", "frame", "revision", "state") on portal.engagements to portal_app;
alter table audit.entries owner to portal_owner;
alter table audit.entries enable row level security;
alter table audit.entries force row level security;
revoke all on audit.entries from portal_app, public;
grant select on audit.entries to portal_app;
create policy reads on audit.entries for select to portal_app using ((audit.entries."chain" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = audit.entries."chain" and (w1."person_id" = (select sec.person()) and w1."duty" = 10) offset 0) and not (audit.entries."kind" in ('engagements', 'break-glass', 'reminders')) and ((audit.entries."workspace" = (select sec.workspace()) and audit.entries."act" in ('PreferencesChanged', 'ReadRefused', 'PageRefused', 'FileRead', 'AssessmentOpened', 'PartyInvited', 'InvitationAccepted', 'InvitationDeclined', 'AssessmentRead', 'CycleOpened', 'CycleClosed', 'RatingSaved', 'RatingsSubmitted', 'RoundOpeningAsked', 'RatingsRevealed', 'SecondLookTaken', 'ObserversAdmitted', 'ObserversExcluded', 'FramingNoted', 'FramingWithdrawn', 'RatingsConfirmed', 'SectionBegun', 'SectionRevised', 'SectionProposed', 'ProposalAccepted', 'ProposalRefused', 'ProposalWithdrawn', 'SectionEntrusted', 'Commented', 'FactorDiscussed', 'FactorNoteProposed', 'FactorNoteAssented', 'EvidenceAdded', 'EvidenceGraded', 'EvidenceLinked', 'EvidenceRead', 'EvidenceFileKept', 'EvidenceAsked', 'EvidenceAnswered', 'EditionFrozen', 'PositionDrafted', 'PositionSigned', 'SilenceBegun', 'SilenceExtended', 'SilenceBroken', 'EditionAdopted', 'EditionDownloaded', 'ContributionEntered', 'ContributionRevised', 'ContributionAnswered', 'ReleaseProposed', 'ReleaseConsented', 'ReleaseOpened', 'ReleaseRead', 'ReleaseRecalled', 'RecallAcknowledged', 'RatingsExported', 'EditionExported', 'SituationNoted', 'SituationEnded', 'LinkDrawn', 'LinkStated', 'ScopeChanged', 'ConflictStated', 'ActionEntered', 'ActionRevised', 'ProgrammeOpened', 'ProgrammeRevised', 'ProgrammePublished', 'ProgrammePartyInvited', 'ProgrammePartyEnded', 'ProgrammeJoined', 'ProgrammeDeclined', 'ClusterAdded', 'ObjectiveAdded', 'MilestonePlanned', 'MilestoneReplanned', 'MilestoneRemoved', 'MilestonePublished', 'MilestoneNamed', 'MilestoneReported', 'MilestoneAnswered', 'MilestoneCommented', 'MilestonesExported', 'ImportUploaded', 'ImportChecked', 'ImportConfirmed', 'MilestonesImported', 'ImportCancelled', 'ImportFailed', 'ImportUndoAsked', 'ImportUndone', 'ImportBegun', 'FeedMade', 'FeedRevoked', 'FeedRead', 'ProgrammeExchanged', 'ViewKept', 'ViewRemoved', 'MilestoneCarriedForward', 'MilestoneLinked', 'MilestoneUnlinked', 'PracticeWritten', 'PracticeOpened', 'ReplicationAsked', 'ReplicationAnswered', 'IndicatorSet', 'IndicatorEnded', 'ResultCounted', 'ResultSettled', 'CommitmentNoted', 'CommitmentDelivered', 'ReviewCalled', 'ReviewMoved', 'RecommendationMade', 'RecommendationAnswered', 'PackFrozen', 'PackSigned', 'PackTaken', 'RoundtableOpened', 'ConvenorInvited', 'ConvenorEnded', 'ConvenorJoined', 'ConvenorDeclined', 'RecordReaderAdmitted', 'RecordReaderEnded', 'RoundtableRecordKept', 'ParticipantsKept', 'StatementNoted', 'StatementConfirmed', 'SummaryKept', 'SummaryChecked', 'SummaryCleared', 'SummaryPublished', 'ContributionsErased', 'SummaryTaken', 'RoundtableRecordRead', 'SectorsShown', 'RetentionPeriodsSet', 'WarningDrafted', 'WarningRedrafted', 'WarningDraftDiscarded', 'WarningSent', 'WarningRecipientAdded', 'WarningLeftOut', 'WarningCorrected', 'WarningStoodDown', 'WarningAcknowledged', 'WarningAnswered', 'WarningsExported', 'NoticesChanged', 'AbsenceEntered', 'AbsenceEnded', 'ProviderAdded', 'ProviderChanged', 'ProviderEnabled', 'ProviderDisabled', 'ProviderRemoved', 'ExternalLoginLinked', 'ExternalLoginUnlinked', 'ProviderEndedSessions', 'ProviderTried', 'WorkspaceAdded', 'WorkspaceChanged', 'OfficerInvited', 'JoiningWithdrawn', 'OfficerJoined', 'DutyGiven', 'DutyTermSet', 'OfficerChanged', 'OfficerLeft', 'PlatformChanged', 'AccountMade', 'WorkHandedOver', 'OwnDataTaken', 'TrailRead', 'TrailTaken', 'Searched', 'DemonstrationLoaded')) or audit.entries."act" in ('AssessmentRead', 'EvidenceRead', 'FileRead', 'EditionDownloaded', 'EditionExported', 'RatingsExported', 'ReleaseRead', 'SummaryTaken', 'ProgrammeExchanged', 'MilestonesExported', 'PackTaken', 'WarningsExported', 'InvitationAccepted', 'InvitationDeclined', 'ReleaseConsented', 'RecallAcknowledged', 'ProgrammeJoined', 'ProgrammeDeclined', 'ConvenorJoined', 'ConvenorDeclined', 'WarningAcknowledged', 'WarningAnswered', 'RatingsSubmitted', 'PositionSigned', 'PackSigned'))));
alter table portal.evidence owner to portal_owner;
alter table portal.evidence enable row level security;
alter table portal.evidence force row level security;
revoke all on portal.evidence from portal_app, public;
grant select on portal.evidence to portal_app;
create policy reads on portal.evidence for select to portal_app using (((portal.evidence."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence."assessment_id" and w1."originator" = portal.evidence."originator" offset 0)) and (portal.evidence."workspace" = (select sec.workspace()) or portal.evidence."label" <= 3)));
create policy adds on portal.evidence for insert to portal_app with check ((portal.evidence."workspace" = (select sec.workspace()) and (portal.evidence."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence."assessment_id" and w1."originator" = portal.evidence."originator" offset 0))))));
grant insert on portal.evidence to portal_app;
create policy changes on portal.evidence for update to portal_app using ((portal.evidence."workspace" = (select sec.workspace()) and (portal.evidence."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence."assessment_id" and w1."originator" = portal.evidence."originator" offset 0)))))) with check ((portal.evidence."workspace" = (select sec.workspace()) and (portal.evidence."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence."assessment_id" and w1."originator" = portal.evidence."originator" offset 0))))));
grant update ("credibility", "disclosure", "label", "reliability", "revision") on portal.evidence to portal_app;
alter table portal.evidence_answers owner to portal_owner;
alter table portal.evidence_answers enable row level security;
alter table portal.evidence_answers force row level security;
revoke all on portal.evidence_answers from portal_app, public;
grant select on portal.evidence_answers to portal_app;
create policy reads on portal.evidence_answers for select to portal_app using (((portal.evidence_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_answers."assessment_id" and w1."originator" = portal.evidence_answers."originator" offset 0)) and (portal.evidence_answers."workspace" = (select sec.workspace()) or portal.evidence_answers."asker" = (select sec.workspace()))));
create policy adds on portal.evidence_answers for insert to portal_app with check ((portal.evidence_answers."workspace" = (select sec.workspace()) and (portal.evidence_answers."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_answers."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_answers."assessment_id" and w1."originator" = portal.evidence_answers."originator" offset 0)))) and exists (select 1 from portal.evidence_requests w1 where w1."id" = portal.evidence_answers."request_id" and w1."evidence_id" = portal.evidence_answers."evidence_id" and w1."workspace" = portal.evidence_answers."asker" and (w1."holder" = (select sec.workspace())) offset 0)));
grant insert on portal.evidence_answers to portal_app;
alter table portal.evidence_chunks owner to portal_owner;
alter table portal.evidence_chunks enable row level security;
alter table portal.evidence_chunks force row level security;
revoke all on portal.evidence_chunks from portal_app, public;
grant select on portal.evidence_chunks to portal_app;
create policy reads on portal.evidence_chunks for select to portal_app using (((portal.evidence_chunks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_chunks."assessment_id" and w1."originator" = portal.evidence_chunks."originator" offset 0)) and (portal.evidence_chunks."workspace" = (select sec.workspace()) or exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_chunks."evidence_id" and w1."originator" = portal.evidence_chunks."originator" and ((w1."disclosure" = 1 or exists (select 1 from portal.evidence_answers w2 where w2."evidence_id" = w1."id" and (w2."asker" = (select sec.workspace()) and w2."form" = 1) offset 0))) offset 0))));
create policy adds on portal.evidence_chunks for insert to portal_app with check ((portal.evidence_chunks."workspace" = (select sec.workspace()) and (portal.evidence_chunks."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_chunks."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_chunks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_chunks."assessment_id" and w1."originator" = portal.evidence_chunks."originator" offset 0))))));
grant insert on portal.evidence_chunks to portal_app;
alter table portal.evidence_contents owner to portal_owner;
alter table portal.evidence_contents enable row level security;
alter table portal.evidence_contents force row level security;
revoke all on portal.evidence_contents from portal_app, public;
grant select on portal.evidence_contents to portal_app;
create policy reads on portal.evidence_contents for select to portal_app using (((portal.evidence_contents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_contents."assessment_id" and w1."originator" = portal.evidence_contents."originator" offset 0)) and (portal.evidence_contents."workspace" = (select sec.workspace()) or exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_contents."evidence_id" and w1."originator" = portal.evidence_contents."originator" and ((w1."disclosure" = 1 or exists (select 1 from portal.evidence_answers w2 where w2."evidence_id" = w1."id" and (w2."asker" = (select sec.workspace()) and w2."form" = 1) offset 0))) offset 0))));
create policy adds on portal.evidence_contents for insert to portal_app with check ((portal.evidence_contents."workspace" = (select sec.workspace()) and (portal.evidence_contents."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_contents."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_contents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_contents."assessment_id" and w1."originator" = portal.evidence_contents."originator" offset 0))))));
grant insert on portal.evidence_contents to portal_app;
alter table portal.evidence_files owner to portal_owner;
alter table portal.evidence_files enable row level security;
alter table portal.evidence_files force row level security;
revoke all on portal.evidence_files from portal_app, public;
grant select on portal.evidence_files to portal_app;
create policy reads on portal.evidence_files for select to portal_app using (((portal.evidence_files."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_files."assessment_id" and w1."originator" = portal.evidence_files."originator" offset 0)) and (portal.evidence_files."workspace" = (select sec.workspace()) or exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_files."evidence_id" and w1."originator" = portal.evidence_files."originator" and ((w1."disclosure" = 1 or exists (select 1 from portal.evidence_answers w2 where w2."evidence_id" = w1."id" and (w2."asker" = (select sec.workspace()) and w2."form" = 1) offset 0))) offset 0))));
create policy adds on portal.evidence_files for insert to portal_app with check ((portal.evidence_files."workspace" = (select sec.workspace()) and (portal.evidence_files."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_files."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_files."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_files."assessment_id" and w1."originator" = portal.evidence_files."originator" offset 0))))));
grant insert on portal.evidence_files to portal_app;
alter table portal.evidence_grades owner to portal_owner;
alter table portal.evidence_grades enable row level security;
alter table portal.evidence_grades force row level security;
revoke all on portal.evidence_grades from portal_app, public;
grant select on portal.evidence_grades to portal_app;
create policy reads on portal.evidence_grades for select to portal_app using (((portal.evidence_grades."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_grades."assessment_id" and w1."originator" = portal.evidence_grades."originator" offset 0)) and (portal.evidence_grades."workspace" = (select sec.workspace()) or exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_grades."evidence_id" and w1."originator" = portal.evidence_grades."originator" and ((w1."disclosure" = 1 or exists (select 1 from portal.evidence_answers w2 where w2."evidence_id" = w1."id" and (w2."asker" = (select sec.workspace()) and w2."form" = 1) offset 0))) offset 0))));
create policy adds on portal.evidence_grades for insert to portal_app with check ((portal.evidence_grades."workspace" = (select sec.workspace()) and (portal.evidence_grades."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_grades."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_grades."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_grades."assessment_id" and w1."originator" = portal.evidence_grades."originator" offset 0))))));
grant insert on portal.evidence_grades to portal_app;
alter table portal.evidence_links owner to portal_owner;
alter table portal.evidence_links enable row level security;
alter table portal.evidence_links force row level security;
revoke all on portal.evidence_links from portal_app, public;
grant select on portal.evidence_links to portal_app;
create policy reads on portal.evidence_links for select to portal_app using (((portal.evidence_links."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_links."assessment_id" and w1."originator" = portal.evidence_links."originator" offset 0)) and exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_links."evidence_id" and w1."originator" = portal.evidence_links."originator" offset 0) and exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_links."other_id" and w1."originator" = portal.evidence_links."originator" offset 0)));
create policy adds on portal.evidence_links for insert to portal_app with check ((portal.evidence_links."workspace" = (select sec.workspace()) and (portal.evidence_links."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_links."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_links."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_links."assessment_id" and w1."originator" = portal.evidence_links."originator" offset 0)))) and ((portal.evidence_links."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_links."assessment_id" and w1."originator" = portal.evidence_links."originator" offset 0)) and exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_links."evidence_id" and w1."originator" = portal.evidence_links."originator" offset 0) and exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_links."other_id" and w1."originator" = portal.evidence_links."originator" offset 0))));
grant insert on portal.evidence_links to portal_app;
alter table portal.evidence_requests owner to portal_owner;
alter table portal.evidence_requests enable row level security;
alter table portal.evidence_requests force row level security;
revoke all on portal.evidence_requests from portal_app, public;
grant select on portal.evidence_requests to portal_app;
create policy reads on portal.evidence_requests for select to portal_app using (((portal.evidence_requests."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_requests."assessment_id" and w1."originator" = portal.evidence_requests."originator" offset 0)) and (portal.evidence_requests."workspace" = (select sec.workspace()) or portal.evidence_requests."holder" = (select sec.workspace()))));
create policy adds on portal.evidence_requests for insert to portal_app with check ((portal.evidence_requests."workspace" = (select sec.workspace()) and (portal.evidence_requests."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.evidence_requests."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.evidence_requests."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.evidence_requests."assessment_id" and w1."originator" = portal.evidence_requests."originator" offset 0)))) and not (portal.evidence_requests."holder" = (select sec.workspace())) and exists (select 1 from portal.evidence w1 where w1."id" = portal.evidence_requests."evidence_id" and w1."originator" = portal.evidence_requests."originator" and (w1."disclosure" = 2) offset 0)));
grant insert on portal.evidence_requests to portal_app;
alter table portal.expert_admissions owner to portal_owner;
alter table portal.expert_admissions enable row level security;
alter table portal.expert_admissions force row level security;
revoke all on portal.expert_admissions from portal_app, public;
grant select on portal.expert_admissions to portal_app;
create policy reads on portal.expert_admissions for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.expert_admissions for insert to portal_app with check ((portal.expert_admissions."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.expert_admissions to portal_app;
create policy changes on portal.expert_admissions for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("admitted_by", "revision", "seat_id", "signed_on") on portal.expert_admissions to portal_app;
create policy removes on portal.expert_admissions for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.expert_admissions."engagement_id" and w1."workspace" = portal.expert_admissions."workspace" and (w1."class" = 3) offset 0)));
grant delete on portal.expert_admissions to portal_app;
alter table portal.extract_approvals owner to portal_owner;
alter table portal.extract_approvals enable row level security;
alter table portal.extract_approvals force row level security;
revoke all on portal.extract_approvals from portal_app, public;
grant select on portal.extract_approvals to portal_app;
create policy reads on portal.extract_approvals for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extract_approvals."engagement_id" and w1."workspace" = portal.extract_approvals."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.extract_approvals for insert to portal_app with check ((portal.extract_approvals."person_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extract_approvals."engagement_id" and w1."workspace" = portal.extract_approvals."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.extract_approvals to portal_app;
alter table portal.extract_versions owner to portal_owner;
alter table portal.extract_versions enable row level security;
alter table portal.extract_versions force row level security;
revoke all on portal.extract_versions from portal_app, public;
grant select on portal.extract_versions to portal_app;
create policy reads on portal.extract_versions for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extract_versions."engagement_id" and w1."workspace" = portal.extract_versions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.extract_versions for insert to portal_app with check ((portal.extract_versions."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extract_versions."engagement_id" and w1."workspace" = portal.extract_versions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.extract_versions to portal_app;
alter table portal.extracts owner to portal_owner;
alter table portal.extracts enable row level security;
alter table portal.extracts force row level security;
revoke all on portal.extracts from portal_app, public;
grant select on portal.extracts to portal_app;
create policy reads on portal.extracts for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.extracts for insert to portal_app with check ((portal.extracts."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.extracts to portal_app;
create policy changes on portal.extracts for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("revision") on portal.extracts to portal_app;
create policy removes on portal.extracts for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.extracts."engagement_id" and w1."workspace" = portal.extracts."workspace" and (w1."class" = 1) offset 0)));
grant delete on portal.extracts to portal_app;
alter table portal.factor_notes owner to portal_owner;
alter table portal.factor_notes enable row level security;
alter table portal.factor_notes force row level security;
revoke all on portal.factor_notes from portal_app, public;
grant select on portal.factor_notes to portal_app;
create policy reads on portal.factor_notes for select to portal_app using (((portal.factor_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.factor_notes."assessment_id" and w1."originator" = portal.factor_notes."originator" offset 0)) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.factor_notes."cycle_id" offset 0) and ((portal.factor_notes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.factor_notes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.factor_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.factor_notes."assessment_id" and w1."originator" = portal.factor_notes."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.factor_notes."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.factor_notes."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))));
create policy adds on portal.factor_notes for insert to portal_app with check ((portal.factor_notes."workspace" = (select sec.workspace()) and ((portal.factor_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.factor_notes."assessment_id" and w1."originator" = portal.factor_notes."originator" offset 0)) and (portal.factor_notes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.factor_notes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.factor_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.factor_notes."assessment_id" and w1."originator" = portal.factor_notes."originator" offset 0)))) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.factor_notes."cycle_id" offset 0)) and exists (select 1 from portal.cycles w1 where w1."id" = portal.factor_notes."cycle_id" and (w1."closed_on" is null) offset 0)));
grant insert on portal.factor_notes to portal_app;
alter table portal.figures owner to portal_owner;
alter table portal.figures enable row level security;
alter table portal.figures force row level security;
revoke all on portal.figures from portal_app, public;
grant select on portal.figures to portal_app;
create policy reads on portal.figures for select to portal_app using ((portal.figures."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.figures."milestone_id" and w1."programme_id" = portal.figures."programme_id" and w1."originator" = portal.figures."originator" offset 0) and ((portal.figures."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.figures."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.figures."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.figures."programme_id" and w1."originator" = portal.figures."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.figures."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.figures."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.figures."programme_id" and w1."originator" = portal.figures."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.figures."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))));
create policy adds on portal.figures for insert to portal_app with check ((portal.figures."workspace" = (select sec.workspace()) and (portal.figures."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.figures."milestone_id" and w1."programme_id" = portal.figures."programme_id" and w1."originator" = portal.figures."originator" offset 0) and ((portal.figures."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.figures."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.figures."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.figures."programme_id" and w1."originator" = portal.figures."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.figures."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.figures."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.figures."programme_id" and w1."originator" = portal.figures."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.figures."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) and exists (select 1 from portal.milestones w1 where w1."id" = portal.figures."milestone_id" and ((w1."first_lead" = (select sec.workspace()) or w1."second_lead" = (select sec.workspace()))) offset 0)));
grant insert on portal.figures to portal_app;
alter table portal.follow_ups owner to portal_owner;
alter table portal.follow_ups enable row level security;
alter table portal.follow_ups force row level security;
revoke all on portal.follow_ups from portal_app, public;
grant select on portal.follow_ups to portal_app;
create policy reads on portal.follow_ups for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.follow_ups."engagement_id" and w1."workspace" = portal.follow_ups."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.follow_ups for insert to portal_app with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.follow_ups."engagement_id" and w1."workspace" = portal.follow_ups."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant insert on portal.follow_ups to portal_app;
create policy changes on portal.follow_ups for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.follow_ups."engagement_id" and w1."workspace" = portal.follow_ups."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.follow_ups."engagement_id" and w1."workspace" = portal.follow_ups."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("done_at") on portal.follow_ups to portal_app;
alter table portal.frameworks owner to portal_owner;
alter table portal.frameworks enable row level security;
alter table portal.frameworks force row level security;
revoke all on portal.frameworks from portal_app, public;
grant select on portal.frameworks to portal_app;
create policy reads on portal.frameworks for select to portal_app using (true);
alter table portal.framing_notes owner to portal_owner;
alter table portal.framing_notes enable row level security;
alter table portal.framing_notes force row level security;
revoke all on portal.framing_notes from portal_app, public;
grant select on portal.framing_notes to portal_app;
create policy reads on portal.framing_notes for select to portal_app using ((portal.framing_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.framing_notes."assessment_id" and w1."originator" = portal.framing_notes."originator" offset 0)));
create policy adds on portal.framing_notes for insert to portal_app with check ((portal.framing_notes."workspace" = (select sec.workspace()) and (portal.framing_notes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.framing_notes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.framing_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.framing_notes."assessment_id" and w1."originator" = portal.framing_notes."originator" offset 0)))) and portal.framing_notes."ended_at" is null));
grant insert on portal.framing_notes to portal_app;
create policy changes on portal.framing_notes for update to portal_app using ((portal.framing_notes."workspace" = (select sec.workspace()) and (portal.framing_notes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.framing_notes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.framing_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.framing_notes."assessment_id" and w1."originator" = portal.framing_notes."originator" offset 0)))) and portal.framing_notes."ended_at" is null)) with check ((portal.framing_notes."workspace" = (select sec.workspace()) and (portal.framing_notes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.framing_notes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.framing_notes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.framing_notes."assessment_id" and w1."originator" = portal.framing_notes."originator" offset 0))))));
grant update ("ended_at") on portal.framing_notes to portal_app;
alter table portal.import_chunks owner to portal_owner;
alter table portal.import_chunks enable row level security;
alter table portal.import_chunks force row level security;
revoke all on portal.import_chunks from portal_app, public;
grant select on portal.import_chunks to portal_app;
create policy reads on portal.import_chunks for select to portal_app using ((portal.import_chunks."workspace" = (select sec.workspace()) and (portal.import_chunks."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_chunks."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_chunks."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_chunks."programme_id" and w1."originator" = portal.import_chunks."originator" offset 0))))));
create policy adds on portal.import_chunks for insert to portal_app with check ((portal.import_chunks."workspace" = (select sec.workspace()) and (portal.import_chunks."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_chunks."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_chunks."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_chunks."programme_id" and w1."originator" = portal.import_chunks."originator" offset 0))))));
grant insert on portal.import_chunks to portal_app;
alter table portal.import_progress owner to portal_owner;
alter table portal.import_progress enable row level security;
alter table portal.import_progress force row level security;
revoke all on portal.import_progress from portal_app, public;
grant select on portal.import_progress to portal_app;
create policy reads on portal.import_progress for select to portal_app using ((portal.import_progress."workspace" = (select sec.workspace()) and (portal.import_progress."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_progress."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_progress."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_progress."programme_id" and w1."originator" = portal.import_progress."originator" offset 0))))));
create policy adds on portal.import_progress for insert to portal_app with check ((portal.import_progress."workspace" = (select sec.workspace()) and (portal.import_progress."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_progress."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_progress."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_progress."programme_id" and w1."originator" = portal.import_progress."originator" offset 0))))));
grant insert on portal.import_progress to portal_app;
create policy changes on portal.import_progress for update to portal_app using ((portal.import_progress."workspace" = (select sec.workspace()) and (portal.import_progress."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_progress."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_progress."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_progress."programme_id" and w1."originator" = portal.import_progress."originator" offset 0)))))) with check ((portal.import_progress."workspace" = (select sec.workspace()) and (portal.import_progress."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_progress."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_progress."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_progress."programme_id" and w1."originator" = portal.import_progress."originator" offset 0))))));
grant update ("at", "done") on portal.import_progress to portal_app;
alter table portal.import_steps owner to portal_owner;
alter table portal.import_steps enable row level security;
alter table portal.import_steps force row level security;
revoke all on portal.import_steps from portal_app, public;
grant select on portal.import_steps to portal_app;
create policy reads on portal.import_steps for select to portal_app using ((portal.import_steps."workspace" = (select sec.workspace()) and (portal.import_steps."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_steps."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_steps."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_steps."programme_id" and w1."originator" = portal.import_steps."originator" offset 0))))));
create policy adds on portal.import_steps for insert to portal_app with check ((portal.import_steps."workspace" = (select sec.workspace()) and (portal.import_steps."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.import_steps."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.import_steps."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.import_steps."programme_id" and w1."originator" = portal.import_steps."originator" offset 0))))));
grant insert on portal.import_steps to portal_app;
alter table portal.interlocutors owner to portal_owner;
alter table portal.interlocutors enable row level security;
alter table portal.interlocutors force row level security;
revoke all on portal.interlocutors from portal_app, public;
grant select on portal.interlocutors to portal_app;
create policy reads on portal.interlocutors for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.interlocutors."engagement_id" and w1."workspace" = portal.interlocutors."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.interlocutors for insert to portal_app with check ((portal.interlocutors."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.interlocutors."engagement_id" and w1."workspace" = portal.interlocutors."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.interlocutors to portal_app;
create policy removes on portal.interlocutors for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.interlocutors."engagement_id" and w1."workspace" = portal.interlocutors."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.interlocutors."engagement_id" and w1."workspace" = portal.interlocutors."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.interlocutors."engagement_id" and w1."workspace" = portal.interlocutors."workspace" and (w1."class" = 2) offset 0)));
grant delete on portal.interlocutors to portal_app;
alter table portal.invitations owner to portal_owner;
alter table portal.invitations enable row level security;
alter table portal.invitations force row level security;
revoke all on portal.invitations from portal_app, public;
grant select on portal.invitations to portal_app;
create policy reads on portal.invitations for select to portal_app using ((portal.invitations."originator" = (select sec.workspace()) or portal.invitations."workspace" = (select sec.workspace())));
create policy adds on portal.invitations for insert to portal_app with check ((portal.invitations."originator" = (select sec.workspace()) and not (portal.invitations."workspace" = (select sec.workspace()))));
grant insert on portal.invitations to portal_app;
create policy changes on portal.invitations for update to portal_app using (portal.invitations."originator" = (select sec.workspace())) with check (portal.invitations."originator" = (select sec.workspace()));
grant update ("ended_at") on portal.invitations to portal_app;
alter table portal.join_invitations owner to portal_owner;
alter table portal.join_invitations enable row level security;
alter table portal.join_invitations force row level security;
revoke all on portal.join_invitations from portal_app, public;
grant select on portal.join_invitations to portal_app;
create policy reads on portal.join_invitations for select to portal_app using ((portal.join_invitations."workspace" = (select sec.workspace()) or portal.join_invitations."by" = (select sec.workspace())));
create policy adds on portal.join_invitations for insert to portal_app with check ((((portal.join_invitations."workspace" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = portal.join_invitations."workspace" and (w1."person_id" = (select sec.person()) and w1."duty" = 9) offset 0)) and portal.join_invitations."by" = (select sec.workspace())) or (((select sec.workspace()) = 'platform' and (select sec.person()) is not null) and portal.join_invitations."by" = (select sec.workspace()))));
grant insert on portal.join_invitations to portal_app;
create policy changes on portal.join_invitations for update to portal_app using ((((portal.join_invitations."workspace" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = portal.join_invitations."workspace" and (w1."person_id" = (select sec.person()) and w1."duty" = 9) offset 0)) and portal.join_invitations."by" = (select sec.workspace())) or (((select sec.workspace()) = 'platform' and (select sec.person()) is not null) and portal.join_invitations."by" = (select sec.workspace())) or (portal.join_invitations."workspace" = (select sec.workspace()) and (select sec.person()) is null))) with check ((((portal.join_invitations."workspace" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = portal.join_invitations."workspace" and (w1."person_id" = (select sec.person()) and w1."duty" = 9) offset 0)) and portal.join_invitations."by" = (select sec.workspace())) or (((select sec.workspace()) = 'platform' and (select sec.person()) is not null) and portal.join_invitations."by" = (select sec.workspace())) or (portal.join_invitations."workspace" = (select sec.workspace()) and (select sec.person()) is null)));
grant update ("ended_at", "is_accepted", "revision", "stamp") on portal.join_invitations to portal_app;
alter table portal.legal_hold_ends owner to portal_owner;
alter table portal.legal_hold_ends enable row level security;
alter table portal.legal_hold_ends force row level security;
revoke all on portal.legal_hold_ends from portal_app, public;
grant select on portal.legal_hold_ends to portal_app;
create policy reads on portal.legal_hold_ends for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.legal_hold_ends."engagement_id" and w1."workspace" = portal.legal_hold_ends."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.legal_hold_ends for insert to portal_app with check ((portal.legal_hold_ends."lifted_by" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.legal_hold_ends."engagement_id" and w1."workspace" = portal.legal_hold_ends."workspace" and (w1."person_id" = (select sec.person()) and w1."role" = 3 and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.legal_hold_ends to portal_app;
alter table portal.legal_holds owner to portal_owner;
alter table portal.legal_holds enable row level security;
alter table portal.legal_holds force row level security;
revoke all on portal.legal_holds from portal_app, public;
grant select on portal.legal_holds to portal_app;
create policy reads on portal.legal_holds for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.legal_holds."engagement_id" and w1."workspace" = portal.legal_holds."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.legal_holds for insert to portal_app with check ((portal.legal_holds."placed_by" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.legal_holds."engagement_id" and w1."workspace" = portal.legal_holds."workspace" and (w1."person_id" = (select sec.person()) and w1."role" = 3 and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.legal_holds to portal_app;
alter table portal.letter_steps owner to portal_owner;
alter table portal.letter_steps enable row level security;
alter table portal.letter_steps force row level security;
revoke all on portal.letter_steps from portal_app, public;
grant select on portal.letter_steps to portal_app;
create policy reads on portal.letter_steps for select to portal_app using (exists (select 1 from portal.letters w1 where w1."id" = portal.letter_steps."letter_id" and w1."workspace" = portal.letter_steps."workspace" offset 0));
create policy adds on portal.letter_steps for insert to portal_app with check (exists (select 1 from portal.letters w1 where w1."id" = portal.letter_steps."letter_id" and w1."workspace" = portal.letter_steps."workspace" offset 0));
grant insert on portal.letter_steps to portal_app;
alter table portal.letters owner to portal_owner;
alter table portal.letters enable row level security;
alter table portal.letters force row level security;
revoke all on portal.letters from portal_app, public;
grant select on portal.letters to portal_app;
create policy reads on portal.letters for select to portal_app using ((portal.letters."workspace" = (select sec.workspace()) and ((select sec.person()) is null or exists (select 1 from portal.officers w1 where w1."id" = portal.letters."officer_id" and w1."workspace" = portal.letters."workspace" and (w1."person_id" = (select sec.person())) offset 0) or (portal.letters."watched" = true and exists (select 1 from portal.officers w1 where w1."workspace" = portal.letters."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 9) offset 0)) offset 0)))));
create policy adds on portal.letters for insert to portal_app with check (portal.letters."workspace" = (select sec.workspace()));
grant insert on portal.letters to portal_app;
create policy changes on portal.letters for update to portal_app using ((portal.letters."workspace" = (select sec.workspace()) and ((select sec.person()) is null or (portal.letters."watched" = true and exists (select 1 from portal.officers w1 where w1."workspace" = portal.letters."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 9) offset 0)) offset 0))))) with check ((portal.letters."workspace" = (select sec.workspace()) and ((select sec.person()) is null or (portal.letters."watched" = true and exists (select 1 from portal.officers w1 where w1."workspace" = portal.letters."workspace" and (w1."person_id" = (select sec.person()) and exists (select 1 from portal.duties w2 where w2."officer_id" = w1."id" and (w2."duty" = 9) offset 0)) offset 0)))));
grant update ("attempts", "bundle", "first_tried_at", "last_reply", "lease_until", "lost_answers", "not_before", "reason", "revision", "sent_at", "state") on portal.letters to portal_app;
alter table portal.link_statements owner to portal_owner;
alter table portal.link_statements enable row level security;
alter table portal.link_statements force row level security;
revoke all on portal.link_statements from portal_app, public;
grant select on portal.link_statements to portal_app;
create policy reads on portal.link_statements for select to portal_app using (exists (select 1 from portal.situation_links w1 where w1."id" = portal.link_statements."link_id" and w1."assessment_id" = portal.link_statements."assessment_id" and w1."originator" = portal.link_statements."originator" offset 0));
create policy adds on portal.link_statements for insert to portal_app with check ((portal.link_statements."workspace" = (select sec.workspace()) and (portal.link_statements."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.link_statements."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.link_statements."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.link_statements."assessment_id" and w1."originator" = portal.link_statements."originator" offset 0)))) and exists (select 1 from portal.situation_links w1 where w1."id" = portal.link_statements."link_id" and w1."assessment_id" = portal.link_statements."assessment_id" and w1."originator" = portal.link_statements."originator" offset 0)));
grant insert on portal.link_statements to portal_app;
alter table portal.member_states owner to portal_owner;
alter table portal.member_states enable row level security;
alter table portal.member_states force row level security;
revoke all on portal.member_states from portal_app, public;
grant select on portal.member_states to portal_app;
create policy reads on portal.member_states for select to portal_app using (true);
create policy adds on portal.member_states for insert to portal_app with check (((select sec.workspace()) = 'platform' and (select sec.person()) is not null));
grant insert on portal.member_states to portal_app;
create policy removes on portal.member_states for delete to portal_app using (((select sec.workspace()) = 'platform' and (select sec.person()) is not null));
grant delete on portal.member_states to portal_app;
alter table portal.mentions owner to portal_owner;
alter table portal.mentions enable row level security;
alter table portal.mentions force row level security;
revoke all on portal.mentions from portal_app, public;
grant select on portal.mentions to portal_app;
create policy reads on portal.mentions for select to portal_app using (((portal.mentions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.mentions."assessment_id" and w1."originator" = portal.mentions."originator" offset 0)) and (portal.mentions."colleague_id" is null or portal.mentions."workspace" = (select sec.workspace()))));
create policy adds on portal.mentions for insert to portal_app with check ((portal.mentions."workspace" = (select sec.workspace()) and (portal.mentions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.mentions."assessment_id" and w1."originator" = portal.mentions."originator" offset 0)) and ((portal.mentions."colleague_id" is null and exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.mentions."assessment_id" and w1."workspace" = portal.mentions."organization" and (w1."ended_at" is null) offset 0)) or (portal.mentions."colleague_id" is not null and portal.mentions."organization" = (select sec.workspace())))));
grant insert on portal.mentions to portal_app;
alter table portal.milestone_comments owner to portal_owner;
alter table portal.milestone_comments enable row level security;
alter table portal.milestone_comments force row level security;
revoke all on portal.milestone_comments from portal_app, public;
grant select on portal.milestone_comments to portal_app;
create policy reads on portal.milestone_comments for select to portal_app using (((portal.milestone_comments."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_comments."milestone_id" and w1."programme_id" = portal.milestone_comments."programme_id" and w1."originator" = portal.milestone_comments."originator" offset 0) and ((portal.milestone_comments."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_comments."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_comments."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_comments."programme_id" and w1."originator" = portal.milestone_comments."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_comments."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_comments."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_comments."programme_id" and w1."originator" = portal.milestone_comments."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestone_comments."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) and (portal.milestone_comments."own_side_only" = false or portal.milestone_comments."workspace" = (select sec.workspace()))));
create policy adds on portal.milestone_comments for insert to portal_app with check ((portal.milestone_comments."workspace" = (select sec.workspace()) and (portal.milestone_comments."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_comments."milestone_id" and w1."programme_id" = portal.milestone_comments."programme_id" and w1."originator" = portal.milestone_comments."originator" offset 0) and ((portal.milestone_comments."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_comments."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_comments."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_comments."programme_id" and w1."originator" = portal.milestone_comments."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_comments."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_comments."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_comments."programme_id" and w1."originator" = portal.milestone_comments."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestone_comments."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0)))))));
grant insert on portal.milestone_comments to portal_app;
alter table portal.milestone_imports owner to portal_owner;
alter table portal.milestone_imports enable row level security;
alter table portal.milestone_imports force row level security;
revoke all on portal.milestone_imports from portal_app, public;
grant select on portal.milestone_imports to portal_app;
create policy reads on portal.milestone_imports for select to portal_app using ((portal.milestone_imports."workspace" = (select sec.workspace()) and (portal.milestone_imports."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_imports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_imports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_imports."programme_id" and w1."originator" = portal.milestone_imports."originator" offset 0))))));
create policy adds on portal.milestone_imports for insert to portal_app with check ((portal.milestone_imports."workspace" = (select sec.workspace()) and (portal.milestone_imports."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_imports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_imports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_imports."programme_id" and w1."originator" = portal.milestone_imports."originator" offset 0))))));
grant insert on portal.milestone_imports to portal_app;
create policy changes on portal.milestone_imports for update to portal_app using ((portal.milestone_imports."workspace" = (select sec.workspace()) and (portal.milestone_imports."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_imports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_imports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_imports."programme_id" and w1."originator" = portal.milestone_imports."originator" offset 0)))))) with check ((portal.milestone_imports."workspace" = (select sec.workspace()) and (portal.milestone_imports."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_imports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_imports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_imports."programme_id" and w1."originator" = portal.milestone_imports."originator" offset 0))))));
grant update ("added", "change_lines", "changed", "changed_since", "digest", "fault_count", "fault_lines", "imported_at", "obstacle", "revision", "rows", "since", "state") on portal.milestone_imports to portal_app;
alter table portal.milestone_links owner to portal_owner;
alter table portal.milestone_links enable row level security;
alter table portal.milestone_links force row level security;
revoke all on portal.milestone_links from portal_app, public;
grant select on portal.milestone_links to portal_app;
create policy reads on portal.milestone_links for select to portal_app using ((exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."milestone_id" and w1."programme_id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0) and exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."earlier_id" and w1."programme_id" = portal.milestone_links."earlier_programme_id" and w1."originator" = portal.milestone_links."earlier_originator" offset 0)));
create policy adds on portal.milestone_links for insert to portal_app with check ((portal.milestone_links."workspace" = (select sec.workspace()) and (portal.milestone_links."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_links."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_links."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0)))) and (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."milestone_id" and w1."programme_id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0) and exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."earlier_id" and w1."programme_id" = portal.milestone_links."earlier_programme_id" and w1."originator" = portal.milestone_links."earlier_originator" offset 0))));
grant insert on portal.milestone_links to portal_app;
create policy changes on portal.milestone_links for update to portal_app using (((portal.milestone_links."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_links."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_links."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0)))) and (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."milestone_id" and w1."programme_id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0) and exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."earlier_id" and w1."programme_id" = portal.milestone_links."earlier_programme_id" and w1."originator" = portal.milestone_links."earlier_originator" offset 0)))) with check (((portal.milestone_links."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_links."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_links."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0)))) and (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."milestone_id" and w1."programme_id" = portal.milestone_links."programme_id" and w1."originator" = portal.milestone_links."originator" offset 0) and exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_links."earlier_id" and w1."programme_id" = portal.milestone_links."earlier_programme_id" and w1."originator" = portal.milestone_links."earlier_originator" offset 0))));
grant update ("ended_at") on portal.milestone_links to portal_app;
alter table portal.milestone_namings owner to portal_owner;
alter table portal.milestone_namings enable row level security;
alter table portal.milestone_namings force row level security;
revoke all on portal.milestone_namings from portal_app, public;
grant select on portal.milestone_namings to portal_app;
create policy reads on portal.milestone_namings for select to portal_app using (((portal.milestone_namings."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_namings."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_namings."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_namings."programme_id" and w1."originator" = portal.milestone_namings."originator" offset 0)))) or portal.milestone_namings."workspace" = (select sec.workspace())));
create policy adds on portal.milestone_namings for insert to portal_app with check ((portal.milestone_namings."originator" = (select sec.workspace()) and not (portal.milestone_namings."workspace" = (select sec.workspace()))));
grant insert on portal.milestone_namings to portal_app;
create policy changes on portal.milestone_namings for update to portal_app using (portal.milestone_namings."originator" = (select sec.workspace())) with check (portal.milestone_namings."originator" = (select sec.workspace()));
grant update ("ended_at") on portal.milestone_namings to portal_app;
alter table portal.milestone_publications owner to portal_owner;
alter table portal.milestone_publications enable row level security;
alter table portal.milestone_publications force row level security;
revoke all on portal.milestone_publications from portal_app, public;
grant select on portal.milestone_publications to portal_app;
create policy reads on portal.milestone_publications for select to portal_app using ((portal.milestone_publications."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_publications."programme_id" and w1."originator" = portal.milestone_publications."originator" offset 0)));
create policy adds on portal.milestone_publications for insert to portal_app with check ((portal.milestone_publications."originator" = (select sec.workspace()) and exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_publications."programme_id" and (w1."published_at" is not null) offset 0)));
grant insert on portal.milestone_publications to portal_app;
alter table portal.milestone_versions owner to portal_owner;
alter table portal.milestone_versions enable row level security;
alter table portal.milestone_versions force row level security;
revoke all on portal.milestone_versions from portal_app, public;
grant select on portal.milestone_versions to portal_app;
create policy reads on portal.milestone_versions for select to portal_app using ((portal.milestone_versions."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_versions."milestone_id" and w1."programme_id" = portal.milestone_versions."programme_id" and w1."originator" = portal.milestone_versions."originator" offset 0) and ((portal.milestone_versions."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_versions."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_versions."programme_id" and w1."originator" = portal.milestone_versions."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_versions."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_versions."programme_id" and w1."originator" = portal.milestone_versions."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestone_versions."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))));
create policy adds on portal.milestone_versions for insert to portal_app with check ((portal.milestone_versions."workspace" = (select sec.workspace()) and (portal.milestone_versions."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.milestone_versions."milestone_id" and w1."programme_id" = portal.milestone_versions."programme_id" and w1."originator" = portal.milestone_versions."originator" offset 0) and ((portal.milestone_versions."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_versions."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_versions."programme_id" and w1."originator" = portal.milestone_versions."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestone_versions."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestone_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestone_versions."programme_id" and w1."originator" = portal.milestone_versions."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestone_versions."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0)))))));
grant insert on portal.milestone_versions to portal_app;
alter table portal.milestones owner to portal_owner;
alter table portal.milestones enable row level security;
alter table portal.milestones force row level security;
revoke all on portal.milestones from portal_app, public;
grant select on portal.milestones to portal_app;
create policy reads on portal.milestones for select to portal_app using (((portal.milestones."originator" = (select sec.workspace()) or (portal.milestones."label" <= 3 and ((portal.milestones."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestones."id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) or (portal.milestones."label" <= 0 and exists (select 1 from portal.milestone_publications w1 where w1."milestone_id" = portal.milestones."id" offset 0))));
create policy adds on portal.milestones for insert to portal_app with check (((portal.milestones."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)))) and (portal.milestones."originator" = (select sec.workspace()) or portal.milestones."label" <= 3)));
grant insert on portal.milestones to portal_app;
create policy changes on portal.milestones for update to portal_app using ((portal.milestones."originator" = (select sec.workspace()) or (portal.milestones."label" <= 3 and ((portal.milestones."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestones."id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0)))))) with check ((portal.milestones."originator" = (select sec.workspace()) or (portal.milestones."label" <= 3 and ((portal.milestones."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.milestones."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.milestones."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.milestones."programme_id" and w1."originator" = portal.milestones."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.milestones."id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))));
grant update ("cluster_id", "due_on", "due_precision", "first_body", "first_lead", "label", "objective_id", "pillar", "places", "removed_at", "reported_at", "revision", "risk_factors", "second_body", "second_lead", "state", "title") on portal.milestones to portal_app;
alter table portal.mutes owner to portal_owner;
alter table portal.mutes enable row level security;
alter table portal.mutes force row level security;
revoke all on portal.mutes from portal_app, public;
grant select on portal.mutes to portal_app;
create policy reads on portal.mutes for select to portal_app using (portal.mutes."workspace" = (select sec.workspace()));
create policy adds on portal.mutes for insert to portal_app with check ((portal.mutes."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.mutes."officer_id" and w1."workspace" = portal.mutes."workspace" and (w1."person_id" = (select sec.person())) offset 0)));
grant insert on portal.mutes to portal_app;
create policy changes on portal.mutes for update to portal_app using ((portal.mutes."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.mutes."officer_id" and w1."workspace" = portal.mutes."workspace" and (w1."person_id" = (select sec.person())) offset 0))) with check ((portal.mutes."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.mutes."officer_id" and w1."workspace" = portal.mutes."workspace" and (w1."person_id" = (select sec.person())) offset 0)));
grant update ("ended_at") on portal.mutes to portal_app;
alter table portal.note_files owner to portal_owner;
alter table portal.note_files enable row level security;
alter table portal.note_files force row level security;
revoke all on portal.note_files from portal_app, public;
grant select on portal.note_files to portal_app;
create policy reads on portal.note_files for select to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_files."engagement_id" and w1."workspace" = portal.note_files."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) or (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_files."engagement_id" and w1."workspace" = portal.note_files."workspace" and (w1."person_id" = (select sec.person()) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and exists (select 1 from portal.engagement_grants w1 where w1."record_id" = portal.note_files."id" and w1."engagement_id" = portal.note_files."engagement_id" and (w1."person_id" = (select sec.person())) offset 0))));
create policy adds on portal.note_files for insert to portal_app with check ((portal.note_files."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_files."engagement_id" and w1."workspace" = portal.note_files."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.note_files to portal_app;
alter table portal.note_signatures owner to portal_owner;
alter table portal.note_signatures enable row level security;
alter table portal.note_signatures force row level security;
revoke all on portal.note_signatures from portal_app, public;
grant select on portal.note_signatures to portal_app;
create policy reads on portal.note_signatures for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_signatures."engagement_id" and w1."workspace" = portal.note_signatures."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.note_signatures for insert to portal_app with check ((portal.note_signatures."person_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_signatures."engagement_id" and w1."workspace" = portal.note_signatures."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.note_signatures to portal_app;
alter table portal.note_versions owner to portal_owner;
alter table portal.note_versions enable row level security;
alter table portal.note_versions force row level security;
revoke all on portal.note_versions from portal_app, public;
grant select on portal.note_versions to portal_app;
create policy reads on portal.note_versions for select to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_versions."engagement_id" and w1."workspace" = portal.note_versions."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) or (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_versions."engagement_id" and w1."workspace" = portal.note_versions."workspace" and (w1."person_id" = (select sec.person()) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and exists (select 1 from portal.engagement_grants w1 where w1."record_id" = portal.note_versions."id" and w1."engagement_id" = portal.note_versions."engagement_id" and (w1."person_id" = (select sec.person())) offset 0)) or exists (select 1 from portal.emergency_openings w1 where w1."version_id" = portal.note_versions."id" and w1."note_id" = portal.note_versions."note_id" and w1."engagement_id" = portal.note_versions."engagement_id" and w1."workspace" = portal.note_versions."workspace" and (((w1."asked_by" = (select sec.person()) or w1."confirmed_by" = (select sec.person())) and w1."until" > statement_timestamp() and not (exists (select 1 from portal.emergency_ends w2 where w2."opening_id" = w1."id" offset 0)))) offset 0)));
create policy adds on portal.note_versions for insert to portal_app with check ((portal.note_versions."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.note_versions."engagement_id" and w1."workspace" = portal.note_versions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.note_versions to portal_app;
alter table portal.objectives owner to portal_owner;
alter table portal.objectives enable row level security;
alter table portal.objectives force row level security;
revoke all on portal.objectives from portal_app, public;
grant select on portal.objectives to portal_app;
create policy reads on portal.objectives for select to portal_app using ((portal.objectives."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.objectives."programme_id" and w1."originator" = portal.objectives."originator" offset 0)));
create policy adds on portal.objectives for insert to portal_app with check ((portal.objectives."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.objectives."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.objectives."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.objectives."programme_id" and w1."originator" = portal.objectives."originator" offset 0)))));
grant insert on portal.objectives to portal_app;
create policy changes on portal.objectives for update to portal_app using ((portal.objectives."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.objectives."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.objectives."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.objectives."programme_id" and w1."originator" = portal.objectives."originator" offset 0))))) with check ((portal.objectives."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.objectives."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.objectives."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.objectives."programme_id" and w1."originator" = portal.objectives."originator" offset 0)))));
grant update ("title") on portal.objectives to portal_app;
alter table portal.observer_consents owner to portal_owner;
alter table portal.observer_consents enable row level security;
alter table portal.observer_consents force row level security;
revoke all on portal.observer_consents from portal_app, public;
grant select on portal.observer_consents to portal_app;
create policy reads on portal.observer_consents for select to portal_app using ((portal.observer_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.observer_consents."assessment_id" and w1."originator" = portal.observer_consents."originator" offset 0)));
create policy adds on portal.observer_consents for insert to portal_app with check ((portal.observer_consents."workspace" = (select sec.workspace()) and (portal.observer_consents."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.observer_consents."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.observer_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.observer_consents."assessment_id" and w1."originator" = portal.observer_consents."originator" offset 0)))) and portal.observer_consents."ended_at" is null));
grant insert on portal.observer_consents to portal_app;
create policy changes on portal.observer_consents for update to portal_app using ((portal.observer_consents."workspace" = (select sec.workspace()) and (portal.observer_consents."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.observer_consents."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.observer_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.observer_consents."assessment_id" and w1."originator" = portal.observer_consents."originator" offset 0)))) and portal.observer_consents."ended_at" is null)) with check ((portal.observer_consents."workspace" = (select sec.workspace()) and (portal.observer_consents."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.observer_consents."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.observer_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.observer_consents."assessment_id" and w1."originator" = portal.observer_consents."originator" offset 0))))));
grant update ("ended_at") on portal.observer_consents to portal_app;
alter table portal.officers owner to portal_owner;
alter table portal.officers enable row level security;
alter table portal.officers force row level security;
revoke all on portal.officers from portal_app, public;
grant select on portal.officers to portal_app;
create policy reads on portal.officers for select to portal_app using ((portal.officers."workspace" = (select sec.workspace()) or portal.officers."person_id" = (select sec.person()) or ((select sec.workspace()) = 'platform' and (select sec.person()) is not null)));
create policy adds on portal.officers for insert to portal_app with check (((portal.officers."workspace" = (select sec.workspace()) and (select sec.person()) is null and portal.officers."person_id" is not null and exists (select 1 from portal.join_invitations w1 where w1."id" = portal.officers."invitation_id" and w1."workspace" = portal.officers."workspace" and (w1."ended_at" is null) offset 0)) or (((select sec.workspace()) = 'platform' and (select sec.person()) is not null) and portal.officers."person_id" is null)));
grant insert on portal.officers to portal_app;
create policy changes on portal.officers for update to portal_app using ((((portal.officers."workspace" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = portal.officers."workspace" and (w1."person_id" = (select sec.person()) and w1."duty" = 9) offset 0)) and portal.officers."person_id" is not null and not (portal.officers."person_id" = (select sec.person()))) or (portal.officers."workspace" = (select sec.workspace()) and (select sec.person()) is null and (portal.officers."left_at" is not null or portal.officers."until" is not null)))) with check ((((portal.officers."workspace" = (select sec.workspace()) and exists (select 1 from portal.duties w1 where w1."workspace" = portal.officers."workspace" and (w1."person_id" = (select sec.person()) and w1."duty" = 9) offset 0)) and portal.officers."person_id" is not null and not (portal.officers."person_id" = (select sec.person()))) or (portal.officers."workspace" = (select sec.workspace()) and (select sec.person()) is null and exists (select 1 from portal.join_invitations w1 where w1."id" = portal.officers."invitation_id" and w1."workspace" = portal.officers."workspace" and (w1."ended_at" is null) offset 0))));
grant update ("comes_from", "invitation_id", "left_at", "stamp", "standing", "title", "until") on portal.officers to portal_app;
alter table portal.option_versions owner to portal_owner;
alter table portal.option_versions enable row level security;
alter table portal.option_versions force row level security;
revoke all on portal.option_versions from portal_app, public;
grant select on portal.option_versions to portal_app;
create policy reads on portal.option_versions for select to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.option_versions."engagement_id" and w1."workspace" = portal.option_versions."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) or (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.option_versions."engagement_id" and w1."workspace" = portal.option_versions."workspace" and (w1."person_id" = (select sec.person()) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and exists (select 1 from portal.engagement_grants w1 where w1."record_id" = portal.option_versions."id" and w1."engagement_id" = portal.option_versions."engagement_id" and (w1."person_id" = (select sec.person())) offset 0))));
create policy adds on portal.option_versions for insert to portal_app with check ((portal.option_versions."author_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.option_versions."engagement_id" and w1."workspace" = portal.option_versions."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.option_versions to portal_app;
alter table portal.pack_signatures owner to portal_owner;
alter table portal.pack_signatures enable row level security;
alter table portal.pack_signatures force row level security;
revoke all on portal.pack_signatures from portal_app, public;
grant select on portal.pack_signatures to portal_app;
create policy reads on portal.pack_signatures for select to portal_app using ((portal.pack_signatures."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.pack_signatures."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.pack_signatures."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.pack_signatures."programme_id" and w1."originator" = portal.pack_signatures."originator" offset 0)))));
create policy adds on portal.pack_signatures for insert to portal_app with check ((portal.pack_signatures."workspace" = (select sec.workspace()) and (portal.pack_signatures."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.pack_signatures."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.pack_signatures."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.pack_signatures."programme_id" and w1."originator" = portal.pack_signatures."originator" offset 0))))));
grant insert on portal.pack_signatures to portal_app;
alter table portal.participant_lists owner to portal_owner;
alter table portal.participant_lists enable row level security;
alter table portal.participant_lists force row level security;
revoke all on portal.participant_lists from portal_app, public;
grant select on portal.participant_lists to portal_app;
create policy reads on portal.participant_lists for select to portal_app using (((portal.participant_lists."originator" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.participant_lists."roundtable_id" and w1."originator" = portal.participant_lists."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)) or (portal.participant_lists."consented" = true and exists (select 1 from portal.roundtables w1 where w1."id" = portal.participant_lists."roundtable_id" and w1."originator" = portal.participant_lists."originator" offset 0))));
create policy adds on portal.participant_lists for insert to portal_app with check ((portal.participant_lists."originator" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.participant_lists."roundtable_id" and w1."originator" = portal.participant_lists."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)));
grant insert on portal.participant_lists to portal_app;
create policy changes on portal.participant_lists for update to portal_app using ((portal.participant_lists."originator" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.participant_lists."roundtable_id" and w1."originator" = portal.participant_lists."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0))) with check ((portal.participant_lists."originator" = (select sec.workspace()) and exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.participant_lists."roundtable_id" and w1."originator" = portal.participant_lists."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)));
grant update ("text", "token") on portal.participant_lists to portal_app;
alter table portal.parties owner to portal_owner;
alter table portal.parties enable row level security;
alter table portal.parties force row level security;
revoke all on portal.parties from portal_app, public;
grant select on portal.parties to portal_app;
create policy reads on portal.parties for select to portal_app using ((portal.parties."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.parties."assessment_id" and w1."originator" = portal.parties."originator" offset 0)));
create policy adds on portal.parties for insert to portal_app with check ((portal.parties."workspace" = (select sec.workspace()) and ((portal.parties."originator" = (select sec.workspace()) and portal.parties."invitation_id" is null and portal.parties."role" = 1) or (exists (select 1 from portal.invitations w1 where w1."id" = portal.parties."invitation_id" and w1."assessment_id" = portal.parties."assessment_id" and w1."originator" = portal.parties."originator" and w1."workspace" = portal.parties."workspace" and w1."role" = portal.parties."role" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0) and exists (select 1 from portal.answers w1 where w1."invitation_id" = portal.parties."invitation_id" and w1."workspace" = portal.parties."workspace" and (w1."verdict" = 1) offset 0)))));
grant insert on portal.parties to portal_app;
create policy changes on portal.parties for update to portal_app using (portal.parties."originator" = (select sec.workspace())) with check (portal.parties."originator" = (select sec.workspace()));
grant update ("ended_at") on portal.parties to portal_app;
alter table portal.persons owner to portal_owner;
alter table portal.persons enable row level security;
alter table portal.persons force row level security;
revoke all on portal.persons from portal_app, public;
grant select on portal.persons to portal_app;
create policy reads on portal.persons for select to portal_app using ((portal.persons."id" = (select sec.person()) or exists (select 1 from portal.officers w1 where w1."person_id" = portal.persons."id" and (w1."workspace" = (select sec.workspace())) offset 0) or ((select sec.workspace()) = 'platform' and (select sec.person()) is not null)));
create policy adds on portal.persons for insert to portal_app with check (portal.persons."id" = (select sec.person()));
grant insert on portal.persons to portal_app;
create policy changes on portal.persons for update to portal_app using (portal.persons."id" = (select sec.person())) with check (portal.persons."id" = (select sec.person()));
grant update ("language", "name", "zone", "days", "digest_at", "digest_on", "from", "rhythm", "station", "until") on portal.persons to portal_app;
alter table portal.positions owner to portal_owner;
alter table portal.positions enable row level security;
alter table portal.positions force row level security;
revoke all on portal.positions from portal_app, public;
grant select on portal.positions to portal_app;
create policy reads on portal.positions for select to portal_app using (((portal.positions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.positions."assessment_id" and w1."originator" = portal.positions."originator" offset 0)) and (portal.positions."workspace" = (select sec.workspace()) or (exists (select 1 from portal.sign_offs w1 where w1."position_id" = portal.positions."id" offset 0) and (portal.positions."audience" <= 1 or (portal.positions."audience" <= 2 and (portal.positions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.positions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.positions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.positions."assessment_id" and w1."originator" = portal.positions."originator" offset 0))))))))));
create policy adds on portal.positions for insert to portal_app with check ((portal.positions."workspace" = (select sec.workspace()) and (portal.positions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.positions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.positions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.positions."assessment_id" and w1."originator" = portal.positions."originator" offset 0)))) and (exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.positions."cycle_id" offset 0) and exists (select 1 from portal.cycles w1 where w1."id" = portal.positions."cycle_id" and (w1."closed_on" is null) offset 0))));
grant insert on portal.positions to portal_app;
alter table portal.practice_cards owner to portal_owner;
alter table portal.practice_cards enable row level security;
alter table portal.practice_cards force row level security;
revoke all on portal.practice_cards from portal_app, public;
grant select on portal.practice_cards to portal_app;
create policy reads on portal.practice_cards for select to portal_app using (((portal.practice_cards."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.practice_cards."milestone_id" and w1."programme_id" = portal.practice_cards."programme_id" and w1."originator" = portal.practice_cards."originator" offset 0) and ((portal.practice_cards."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.practice_cards."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.practice_cards."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.practice_cards."programme_id" and w1."originator" = portal.practice_cards."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.practice_cards."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.practice_cards."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.practice_cards."programme_id" and w1."originator" = portal.practice_cards."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.practice_cards."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) or (portal.practice_cards."label" <= 0 and portal.practice_cards."opened_at" is not null)));
create policy adds on portal.practice_cards for insert to portal_app with check ((portal.practice_cards."workspace" = (select sec.workspace()) and (portal.practice_cards."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.practice_cards."milestone_id" and w1."programme_id" = portal.practice_cards."programme_id" and w1."originator" = portal.practice_cards."originator" offset 0) and ((portal.practice_cards."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.practice_cards."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.practice_cards."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.practice_cards."programme_id" and w1."originator" = portal.practice_cards."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.practice_cards."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.practice_cards."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.practice_cards."programme_id" and w1."originator" = portal.practice_cards."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.practice_cards."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) and portal.practice_cards."opened_at" is null));
grant insert on portal.practice_cards to portal_app;
create policy changes on portal.practice_cards for update to portal_app using (portal.practice_cards."originator" = (select sec.workspace())) with check (portal.practice_cards."originator" = (select sec.workspace()));
grant update ("actors", "conditions", "contact", "context", "evidence", "label", "opened_at", "places", "revision", "step", "title") on portal.practice_cards to portal_app;
alter table portal.presences owner to portal_owner;
alter table portal.presences enable row level security;
alter table portal.presences force row level security;
revoke all on portal.presences from portal_app, public;
grant select on portal.presences to portal_app;
create policy reads on portal.presences for select to portal_app using (((portal.presences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.presences."assessment_id" and w1."originator" = portal.presences."originator" offset 0)) and (portal.presences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.presences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.presences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.presences."assessment_id" and w1."originator" = portal.presences."originator" offset 0))))));
create policy adds on portal.presences for insert to portal_app with check ((portal.presences."workspace" = (select sec.workspace()) and (portal.presences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.presences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.presences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.presences."assessment_id" and w1."originator" = portal.presences."originator" offset 0))))));
grant insert on portal.presences to portal_app;
create policy changes on portal.presences for update to portal_app using ((portal.presences."workspace" = (select sec.workspace()) and (portal.presences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.presences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.presences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.presences."assessment_id" and w1."originator" = portal.presences."originator" offset 0)))))) with check ((portal.presences."workspace" = (select sec.workspace()) and (portal.presences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.presences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.presences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.presences."assessment_id" and w1."originator" = portal.presences."originator" offset 0))))));
grant update ("seen_at") on portal.presences to portal_app;
alter table portal.programme_answers owner to portal_owner;
alter table portal.programme_answers enable row level security;
alter table portal.programme_answers force row level security;
revoke all on portal.programme_answers from portal_app, public;
grant select on portal.programme_answers to portal_app;
create policy reads on portal.programme_answers for select to portal_app using ((portal.programme_answers."originator" = (select sec.workspace()) or portal.programme_answers."workspace" = (select sec.workspace())));
create policy adds on portal.programme_answers for insert to portal_app with check ((portal.programme_answers."workspace" = (select sec.workspace()) and exists (select 1 from portal.programme_invitations w1 where w1."id" = portal.programme_answers."invitation_id" and w1."originator" = portal.programme_answers."originator" and w1."workspace" = portal.programme_answers."workspace" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0)));
grant insert on portal.programme_answers to portal_app;
alter table portal.programme_invitations owner to portal_owner;
alter table portal.programme_invitations enable row level security;
alter table portal.programme_invitations force row level security;
revoke all on portal.programme_invitations from portal_app, public;
grant select on portal.programme_invitations to portal_app;
create policy reads on portal.programme_invitations for select to portal_app using ((portal.programme_invitations."originator" = (select sec.workspace()) or portal.programme_invitations."workspace" = (select sec.workspace())));
create policy adds on portal.programme_invitations for insert to portal_app with check ((portal.programme_invitations."originator" = (select sec.workspace()) and not (portal.programme_invitations."workspace" = (select sec.workspace()))));
grant insert on portal.programme_invitations to portal_app;
create policy changes on portal.programme_invitations for update to portal_app using (portal.programme_invitations."originator" = (select sec.workspace())) with check (portal.programme_invitations."originator" = (select sec.workspace()));
grant update ("ended_at") on portal.programme_invitations to portal_app;
alter table portal.programme_parties owner to portal_owner;
alter table portal.programme_parties enable row level security;
alter table portal.programme_parties force row level security;
revoke all on portal.programme_parties from portal_app, public;
grant select on portal.programme_parties to portal_app;
create policy reads on portal.programme_parties for select to portal_app using ((portal.programme_parties."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.programme_parties."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.programme_parties."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.programme_parties."programme_id" and w1."originator" = portal.programme_parties."originator" offset 0)))));
create policy adds on portal.programme_parties for insert to portal_app with check ((portal.programme_parties."workspace" = (select sec.workspace()) and ((portal.programme_parties."originator" = (select sec.workspace()) and portal.programme_parties."invitation_id" is null and portal.programme_parties."role" = 1) or (exists (select 1 from portal.programme_invitations w1 where w1."id" = portal.programme_parties."invitation_id" and w1."programme_id" = portal.programme_parties."programme_id" and w1."originator" = portal.programme_parties."originator" and w1."workspace" = portal.programme_parties."workspace" and w1."role" = portal.programme_parties."role" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0) and exists (select 1 from portal.programme_answers w1 where w1."invitation_id" = portal.programme_parties."invitation_id" and w1."workspace" = portal.programme_parties."workspace" and (w1."verdict" = 1) offset 0)))));
grant insert on portal.programme_parties to portal_app;
create policy changes on portal.programme_parties for update to portal_app using (portal.programme_parties."originator" = (select sec.workspace())) with check (portal.programme_parties."originator" = (select sec.workspace()));
grant update ("ended_at") on portal.programme_parties to portal_app;
alter table portal.programme_visits owner to portal_owner;
alter table portal.programme_visits enable row level security;
alter table portal.programme_visits force row level security;
revoke all on portal.programme_visits from portal_app, public;
grant select on portal.programme_visits to portal_app;
create policy reads on portal.programme_visits for select to portal_app using ((portal.programme_visits."workspace" = (select sec.workspace()) and portal.programme_visits."person_id" = (select sec.person()) and (portal.programme_visits."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.programme_visits."programme_id" and w1."originator" = portal.programme_visits."originator" offset 0))));
create policy adds on portal.programme_visits for insert to portal_app with check ((portal.programme_visits."workspace" = (select sec.workspace()) and portal.programme_visits."person_id" = (select sec.person()) and (portal.programme_visits."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.programme_visits."programme_id" and w1."originator" = portal.programme_visits."originator" offset 0))));
grant insert on portal.programme_visits to portal_app;
create policy changes on portal.programme_visits for update to portal_app using ((portal.programme_visits."workspace" = (select sec.workspace()) and portal.programme_visits."person_id" = (select sec.person()) and (portal.programme_visits."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.programme_visits."programme_id" and w1."originator" = portal.programme_visits."originator" offset 0)))) with check ((portal.programme_visits."workspace" = (select sec.workspace()) and portal.programme_visits."person_id" = (select sec.person()) and (portal.programme_visits."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.programme_visits."programme_id" and w1."originator" = portal.programme_visits."originator" offset 0))));
grant update ("before_at", "last_at") on portal.programme_visits to portal_app;
alter table portal.programmes owner to portal_owner;
alter table portal.programmes enable row level security;
alter table portal.programmes force row level security;
revoke all on portal.programmes from portal_app, public;
grant select on portal.programmes to portal_app;
create policy reads on portal.programmes for select to portal_app using ((portal.programmes."originator" = (select sec.workspace()) or (portal.programmes."label" <= 3 and exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.programmes."id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0)) or (portal.programmes."label" <= 0 and portal.programmes."published_at" is not null)));
create policy adds on portal.programmes for insert to portal_app with check (portal.programmes."originator" = (select sec.workspace()));
grant insert on portal.programmes to portal_app;
create policy changes on portal.programmes for update to portal_app using (portal.programmes."originator" = (select sec.workspace())) with check (portal.programmes."originator" = (select sec.workspace()));
grant update ("acronym", "aim", "cluster_word", "ends_on", "label", "milestone_word", "objective_word", "published_at", "revision", "starts_on", "title") on portal.programmes to portal_app;
alter table portal.proposal_decisions owner to portal_owner;
alter table portal.proposal_decisions enable row level security;
alter table portal.proposal_decisions force row level security;
revoke all on portal.proposal_decisions from portal_app, public;
grant select on portal.proposal_decisions to portal_app;
create policy reads on portal.proposal_decisions for select to portal_app using (((portal.proposal_decisions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.proposal_decisions."assessment_id" and w1."originator" = portal.proposal_decisions."originator" offset 0)) and (portal.proposal_decisions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.proposal_decisions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.proposal_decisions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.proposal_decisions."assessment_id" and w1."originator" = portal.proposal_decisions."originator" offset 0))))));
create policy adds on portal.proposal_decisions for insert to portal_app with check ((portal.proposal_decisions."workspace" = (select sec.workspace()) and (portal.proposal_decisions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.proposal_decisions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.proposal_decisions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.proposal_decisions."assessment_id" and w1."originator" = portal.proposal_decisions."originator" offset 0)))) and ((portal.proposal_decisions."verdict" = 3 and exists (select 1 from portal.proposals w1 where w1."id" = portal.proposal_decisions."proposal_id" and (w1."workspace" = (select sec.workspace())) offset 0)) or (not (portal.proposal_decisions."verdict" = 3) and not (exists (select 1 from portal.proposals w1 where w1."id" = portal.proposal_decisions."proposal_id" and (w1."workspace" = (select sec.workspace())) offset 0)) and exists (select 1 from portal.sections w1 where w1."id" = portal.proposal_decisions."section_id" and (w1."lead_drafter" = (select sec.workspace())) offset 0)))));
grant insert on portal.proposal_decisions to portal_app;
alter table portal.proposals owner to portal_owner;
alter table portal.proposals enable row level security;
alter table portal.proposals force row level security;
revoke all on portal.proposals from portal_app, public;
grant select on portal.proposals to portal_app;
create policy reads on portal.proposals for select to portal_app using (((portal.proposals."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.proposals."assessment_id" and w1."originator" = portal.proposals."originator" offset 0)) and (portal.proposals."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.proposals."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.proposals."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.proposals."assessment_id" and w1."originator" = portal.proposals."originator" offset 0))))));
create policy adds on portal.proposals for insert to portal_app with check ((portal.proposals."workspace" = (select sec.workspace()) and (portal.proposals."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.proposals."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.proposals."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.proposals."assessment_id" and w1."originator" = portal.proposals."originator" offset 0))))));
grant insert on portal.proposals to portal_app;
alter table portal.rating_sheets owner to portal_owner;
alter table portal.rating_sheets enable row level security;
alter table portal.rating_sheets force row level security;
revoke all on portal.rating_sheets from portal_app, public;
grant select on portal.rating_sheets to portal_app;
create policy reads on portal.rating_sheets for select to portal_app using (((portal.rating_sheets."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.rating_sheets."assessment_id" and w1."originator" = portal.rating_sheets."originator" offset 0)) and (portal.rating_sheets."workspace" = (select sec.workspace()) or portal.rating_sheets."submitted_at" is not null)));
create policy adds on portal.rating_sheets for insert to portal_app with check ((portal.rating_sheets."workspace" = (select sec.workspace()) and (portal.rating_sheets."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.rating_sheets."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.rating_sheets."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.rating_sheets."assessment_id" and w1."originator" = portal.rating_sheets."originator" offset 0)))) and portal.rating_sheets."submitted_at" is null));
grant insert on portal.rating_sheets to portal_app;
create policy changes on portal.rating_sheets for update to portal_app using ((portal.rating_sheets."workspace" = (select sec.workspace()) and (portal.rating_sheets."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.rating_sheets."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.rating_sheets."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.rating_sheets."assessment_id" and w1."originator" = portal.rating_sheets."originator" offset 0)))) and portal.rating_sheets."submitted_at" is null)) with check ((portal.rating_sheets."workspace" = (select sec.workspace()) and (portal.rating_sheets."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.rating_sheets."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.rating_sheets."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.rating_sheets."assessment_id" and w1."originator" = portal.rating_sheets."originator" offset 0))))));
grant update ("submitted_at") on portal.rating_sheets to portal_app;
alter table portal.ratings owner to portal_owner;
alter table portal.ratings enable row level security;
alter table portal.ratings force row level security;
revoke all on portal.ratings from portal_app, public;
grant select on portal.ratings to portal_app;
create policy reads on portal.ratings for select to portal_app using (((portal.ratings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.ratings."assessment_id" and w1."originator" = portal.ratings."originator" offset 0)) and (portal.ratings."workspace" = (select sec.workspace()) or (portal.ratings."submitted_at" is not null and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.ratings."cycle_id" offset 0) and ((portal.ratings."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.ratings."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.ratings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.ratings."assessment_id" and w1."originator" = portal.ratings."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.ratings."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.ratings."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))))));
create policy adds on portal.ratings for insert to portal_app with check ((portal.ratings."workspace" = (select sec.workspace()) and (portal.ratings."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.ratings."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.ratings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.ratings."assessment_id" and w1."originator" = portal.ratings."originator" offset 0)))) and portal.ratings."submitted_at" is null and not (exists (select 1 from portal.rating_sheets w1 where w1."id" = portal.ratings."sheet_id" and (w1."submitted_at" is not null) offset 0))));
grant insert on portal.ratings to portal_app;
create policy changes on portal.ratings for update to portal_app using ((portal.ratings."workspace" = (select sec.workspace()) and (portal.ratings."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.ratings."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.ratings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.ratings."assessment_id" and w1."originator" = portal.ratings."originator" offset 0)))) and portal.ratings."submitted_at" is null)) with check ((portal.ratings."workspace" = (select sec.workspace()) and (portal.ratings."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.ratings."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.ratings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.ratings."assessment_id" and w1."originator" = portal.ratings."originator" offset 0))))));
grant update ("changed_at", "changed_by", "revision", "submitted_at", "unchanged_since", "confidence", "level", "not_assessed", "reason", "trend") on portal.ratings to portal_app;
alter table portal.recall_answers owner to portal_owner;
alter table portal.recall_answers enable row level security;
alter table portal.recall_answers force row level security;
revoke all on portal.recall_answers from portal_app, public;
grant select on portal.recall_answers to portal_app;
create policy reads on portal.recall_answers for select to portal_app using (((portal.recall_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.recall_answers."assessment_id" and w1."originator" = portal.recall_answers."originator" offset 0)) or portal.recall_answers."recipient" = (select sec.workspace())));
create policy adds on portal.recall_answers for insert to portal_app with check ((portal.recall_answers."recipient" = (select sec.workspace()) and exists (select 1 from portal.recalls w1 where w1."release_id" = portal.recall_answers."release_id" offset 0)));
grant insert on portal.recall_answers to portal_app;
alter table portal.recalls owner to portal_owner;
alter table portal.recalls enable row level security;
alter table portal.recalls force row level security;
revoke all on portal.recalls from portal_app, public;
grant select on portal.recalls to portal_app;
create policy reads on portal.recalls for select to portal_app using (((portal.recalls."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.recalls."assessment_id" and w1."originator" = portal.recalls."originator" offset 0)) or portal.recalls."recipient" = (select sec.workspace())));
create policy adds on portal.recalls for insert to portal_app with check ((portal.recalls."originator" = (select sec.workspace()) and exists (select 1 from portal.release_openings w1 where w1."release_id" = portal.recalls."release_id" offset 0)));
grant insert on portal.recalls to portal_app;
alter table portal.recommendation_responses owner to portal_owner;
alter table portal.recommendation_responses enable row level security;
alter table portal.recommendation_responses force row level security;
revoke all on portal.recommendation_responses from portal_app, public;
grant select on portal.recommendation_responses to portal_app;
create policy reads on portal.recommendation_responses for select to portal_app using (exists (select 1 from portal.recommendations w1 where w1."id" = portal.recommendation_responses."recommendation_id" and w1."programme_id" = portal.recommendation_responses."programme_id" and w1."originator" = portal.recommendation_responses."originator" offset 0));
create policy adds on portal.recommendation_responses for insert to portal_app with check ((portal.recommendation_responses."workspace" = (select sec.workspace()) and exists (select 1 from portal.recommendations w1 where w1."id" = portal.recommendation_responses."recommendation_id" and (w1."addressee" = (select sec.workspace())) offset 0)));
grant insert on portal.recommendation_responses to portal_app;
alter table portal.recommendations owner to portal_owner;
alter table portal.recommendations enable row level security;
alter table portal.recommendations force row level security;
revoke all on portal.recommendations from portal_app, public;
grant select on portal.recommendations to portal_app;
create policy reads on portal.recommendations for select to portal_app using (((portal.recommendations."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.recommendations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.recommendations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.recommendations."programme_id" and w1."originator" = portal.recommendations."originator" offset 0)))) or ((portal.recommendations."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.recommendations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.recommendations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.recommendations."programme_id" and w1."originator" = portal.recommendations."originator" offset 0)))) and portal.recommendations."addressee" = (select sec.workspace()))));
create policy adds on portal.recommendations for insert to portal_app with check ((portal.recommendations."workspace" = (select sec.workspace()) and (portal.recommendations."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.recommendations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.recommendations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.recommendations."programme_id" and w1."originator" = portal.recommendations."originator" offset 0))))));
grant insert on portal.recommendations to portal_app;
alter table portal.reconciliations owner to portal_owner;
alter table portal.reconciliations enable row level security;
alter table portal.reconciliations force row level security;
revoke all on portal.reconciliations from portal_app, public;
grant select on portal.reconciliations to portal_app;
create policy reads on portal.reconciliations for select to portal_app using ((portal.reconciliations."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.reconciliations."milestone_id" and w1."programme_id" = portal.reconciliations."programme_id" and w1."originator" = portal.reconciliations."originator" offset 0) and ((portal.reconciliations."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.reconciliations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.reconciliations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.reconciliations."programme_id" and w1."originator" = portal.reconciliations."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.reconciliations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.reconciliations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.reconciliations."programme_id" and w1."originator" = portal.reconciliations."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.reconciliations."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))));
create policy adds on portal.reconciliations for insert to portal_app with check ((portal.reconciliations."workspace" = (select sec.workspace()) and (portal.reconciliations."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.reconciliations."milestone_id" and w1."programme_id" = portal.reconciliations."programme_id" and w1."originator" = portal.reconciliations."originator" offset 0) and ((portal.reconciliations."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.reconciliations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.reconciliations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.reconciliations."programme_id" and w1."originator" = portal.reconciliations."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.reconciliations."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.reconciliations."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.reconciliations."programme_id" and w1."originator" = portal.reconciliations."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.reconciliations."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) and exists (select 1 from portal.milestones w1 where w1."id" = portal.reconciliations."milestone_id" and ((w1."first_lead" = (select sec.workspace()) or w1."second_lead" = (select sec.workspace()))) offset 0)));
grant insert on portal.reconciliations to portal_app;
alter table portal.record_readers owner to portal_owner;
alter table portal.record_readers enable row level security;
alter table portal.record_readers force row level security;
revoke all on portal.record_readers from portal_app, public;
grant select on portal.record_readers to portal_app;
create policy reads on portal.record_readers for select to portal_app using ((portal.record_readers."workspace" = (select sec.workspace()) and (portal.record_readers."originator" = (select sec.workspace()) or exists (select 1 from portal.roundtable_invitations w1 where w1."roundtable_id" = portal.record_readers."roundtable_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_on" is null and exists (select 1 from portal.roundtable_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0))));
create policy adds on portal.record_readers for insert to portal_app with check ((portal.record_readers."workspace" = (select sec.workspace()) and (portal.record_readers."originator" = (select sec.workspace()) or exists (select 1 from portal.roundtable_invitations w1 where w1."roundtable_id" = portal.record_readers."roundtable_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_on" is null and exists (select 1 from portal.roundtable_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0))));
grant insert on portal.record_readers to portal_app;
create policy changes on portal.record_readers for update to portal_app using ((portal.record_readers."workspace" = (select sec.workspace()) and (portal.record_readers."originator" = (select sec.workspace()) or exists (select 1 from portal.roundtable_invitations w1 where w1."roundtable_id" = portal.record_readers."roundtable_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_on" is null and exists (select 1 from portal.roundtable_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0)))) with check ((portal.record_readers."workspace" = (select sec.workspace()) and (portal.record_readers."originator" = (select sec.workspace()) or exists (select 1 from portal.roundtable_invitations w1 where w1."roundtable_id" = portal.record_readers."roundtable_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_on" is null and exists (select 1 from portal.roundtable_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0))));
grant update ("ended_on") on portal.record_readers to portal_app;
alter table portal.release_consents owner to portal_owner;
alter table portal.release_consents enable row level security;
alter table portal.release_consents force row level security;
revoke all on portal.release_consents from portal_app, public;
grant select on portal.release_consents to portal_app;
create policy reads on portal.release_consents for select to portal_app using ((portal.release_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.release_consents."assessment_id" and w1."originator" = portal.release_consents."originator" offset 0)));
create policy adds on portal.release_consents for insert to portal_app with check ((portal.release_consents."originator" = (select sec.workspace()) and portal.release_consents."verdict" = 0));
grant insert on portal.release_consents to portal_app;
create policy changes on portal.release_consents for update to portal_app using ((portal.release_consents."workspace" = (select sec.workspace()) and (portal.release_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.release_consents."assessment_id" and w1."originator" = portal.release_consents."originator" offset 0)) and portal.release_consents."verdict" = 0)) with check ((portal.release_consents."workspace" = (select sec.workspace()) and (portal.release_consents."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.release_consents."assessment_id" and w1."originator" = portal.release_consents."originator" offset 0))));
grant update ("at", "officer_id", "verdict") on portal.release_consents to portal_app;
alter table portal.release_openings owner to portal_owner;
alter table portal.release_openings enable row level security;
alter table portal.release_openings force row level security;
revoke all on portal.release_openings from portal_app, public;
grant select on portal.release_openings to portal_app;
create policy reads on portal.release_openings for select to portal_app using (((portal.release_openings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.release_openings."assessment_id" and w1."originator" = portal.release_openings."originator" offset 0)) or portal.release_openings."recipient" = (select sec.workspace())));
create policy adds on portal.release_openings for insert to portal_app with check ((portal.release_openings."originator" = (select sec.workspace()) and not (exists (select 1 from portal.release_consents w1 where w1."release_id" = portal.release_openings."release_id" and (not (w1."verdict" = 1)) offset 0)) and not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.release_openings."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (w1."workspace" = (select sec.workspace())) and not (exists (select 1 from portal.release_consents w2 where w2."workspace" = w1."workspace" and w2."release_id" = portal.release_openings."release_id" and (w2."verdict" = 1) offset 0))) offset 0))));
grant insert on portal.release_openings to portal_app;
alter table portal.release_readings owner to portal_owner;
alter table portal.release_readings enable row level security;
alter table portal.release_readings force row level security;
revoke all on portal.release_readings from portal_app, public;
grant select on portal.release_readings to portal_app;
create policy reads on portal.release_readings for select to portal_app using ((portal.release_readings."originator" = (select sec.workspace()) or portal.release_readings."recipient" = (select sec.workspace())));
create policy adds on portal.release_readings for insert to portal_app with check ((portal.release_readings."recipient" = (select sec.workspace()) and exists (select 1 from portal.releases w1 where w1."id" = portal.release_readings."release_id" offset 0)));
grant insert on portal.release_readings to portal_app;
alter table portal.releases owner to portal_owner;
alter table portal.releases enable row level security;
alter table portal.releases force row level security;
revoke all on portal.releases from portal_app, public;
grant select on portal.releases to portal_app;
create policy reads on portal.releases for select to portal_app using (((portal.releases."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.releases."assessment_id" and w1."originator" = portal.releases."originator" offset 0)) or (portal.releases."recipient" = (select sec.workspace()) and exists (select 1 from portal.release_openings w1 where w1."release_id" = portal.releases."id" offset 0) and not (exists (select 1 from portal.recalls w1 where w1."release_id" = portal.releases."id" offset 0)))));
create policy adds on portal.releases for insert to portal_app with check ((portal.releases."originator" = (select sec.workspace()) and not (portal.releases."recipient" = (select sec.workspace())) and exists (select 1 from portal.adoptions w1 where w1."edition_id" = portal.releases."edition_id" offset 0)));
grant insert on portal.releases to portal_app;
alter table portal.remarks owner to portal_owner;
alter table portal.remarks enable row level security;
alter table portal.remarks force row level security;
revoke all on portal.remarks from portal_app, public;
grant select on portal.remarks to portal_app;
create policy reads on portal.remarks for select to portal_app using (((portal.remarks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.remarks."assessment_id" and w1."originator" = portal.remarks."originator" offset 0)) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.remarks."cycle_id" offset 0) and ((portal.remarks."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.remarks."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.remarks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.remarks."assessment_id" and w1."originator" = portal.remarks."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.remarks."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.remarks."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))));
create policy adds on portal.remarks for insert to portal_app with check ((portal.remarks."workspace" = (select sec.workspace()) and ((portal.remarks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.remarks."assessment_id" and w1."originator" = portal.remarks."originator" offset 0)) and (portal.remarks."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.remarks."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.remarks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.remarks."assessment_id" and w1."originator" = portal.remarks."originator" offset 0)))) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.remarks."cycle_id" offset 0)) and exists (select 1 from portal.cycles w1 where w1."id" = portal.remarks."cycle_id" and (w1."closed_on" is null) offset 0)));
grant insert on portal.remarks to portal_app;
alter table portal.reminders owner to portal_owner;
alter table portal.reminders enable row level security;
alter table portal.reminders force row level security;
revoke all on portal.reminders from portal_app, public;
grant select on portal.reminders to portal_app;
create policy reads on portal.reminders for select to portal_app using ((portal.reminders."workspace" = (select sec.workspace()) and ((select sec.person()) is null or exists (select 1 from portal.officers w1 where w1."id" = portal.reminders."officer_id" and w1."workspace" = portal.reminders."workspace" and (w1."person_id" = (select sec.person())) offset 0))));
create policy adds on portal.reminders for insert to portal_app with check (portal.reminders."workspace" = (select sec.workspace()));
grant insert on portal.reminders to portal_app;
create policy changes on portal.reminders for update to portal_app using ((portal.reminders."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.reminders."officer_id" and w1."workspace" = portal.reminders."workspace" and (w1."person_id" = (select sec.person())) offset 0))) with check ((portal.reminders."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.reminders."officer_id" and w1."workspace" = portal.reminders."workspace" and (w1."person_id" = (select sec.person())) offset 0)));
grant update ("is_muted", "read_at") on portal.reminders to portal_app;
alter table portal.replication_answers owner to portal_owner;
alter table portal.replication_answers enable row level security;
alter table portal.replication_answers force row level security;
revoke all on portal.replication_answers from portal_app, public;
grant select on portal.replication_answers to portal_app;
create policy reads on portal.replication_answers for select to portal_app using ((portal.replication_answers."workspace" = (select sec.workspace()) or portal.replication_answers."asker" = (select sec.workspace())));
create policy adds on portal.replication_answers for insert to portal_app with check ((portal.replication_answers."workspace" = (select sec.workspace()) and exists (select 1 from portal.replication_requests w1 where w1."id" = portal.replication_answers."request_id" and w1."workspace" = portal.replication_answers."asker" and (w1."asked" = (select sec.workspace())) offset 0)));
grant insert on portal.replication_answers to portal_app;
alter table portal.replication_requests owner to portal_owner;
alter table portal.replication_requests enable row level security;
alter table portal.replication_requests force row level security;
revoke all on portal.replication_requests from portal_app, public;
grant select on portal.replication_requests to portal_app;
create policy reads on portal.replication_requests for select to portal_app using ((portal.replication_requests."workspace" = (select sec.workspace()) or portal.replication_requests."asked" = (select sec.workspace())));
create policy adds on portal.replication_requests for insert to portal_app with check ((portal.replication_requests."workspace" = (select sec.workspace()) and not (portal.replication_requests."asked" = (select sec.workspace())) and exists (select 1 from portal.practice_cards w1 where w1."id" = portal.replication_requests."card_id" and w1."workspace" = portal.replication_requests."asked" offset 0)));
grant insert on portal.replication_requests to portal_app;
alter table portal.result_indicators owner to portal_owner;
alter table portal.result_indicators enable row level security;
alter table portal.result_indicators force row level security;
revoke all on portal.result_indicators from portal_app, public;
grant select on portal.result_indicators to portal_app;
create policy reads on portal.result_indicators for select to portal_app using ((portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.milestones w1 where w1."id" = portal.result_indicators."milestone_id" and w1."programme_id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0)));
create policy adds on portal.result_indicators for insert to portal_app with check ((portal.result_indicators."workspace" = (select sec.workspace()) and (portal.result_indicators."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.result_indicators."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0)))) and (portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.milestones w1 where w1."id" = portal.result_indicators."milestone_id" and w1."programme_id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0))));
grant insert on portal.result_indicators to portal_app;
create policy changes on portal.result_indicators for update to portal_app using (((portal.result_indicators."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.result_indicators."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0)))) and (portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.milestones w1 where w1."id" = portal.result_indicators."milestone_id" and w1."programme_id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0)))) with check (((portal.result_indicators."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.result_indicators."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0)))) and (portal.result_indicators."originator" = (select sec.workspace()) or exists (select 1 from portal.milestones w1 where w1."id" = portal.result_indicators."milestone_id" and w1."programme_id" = portal.result_indicators."programme_id" and w1."originator" = portal.result_indicators."originator" offset 0))));
grant update ("ended_at") on portal.result_indicators to portal_app;
alter table portal.retention_periods owner to portal_owner;
alter table portal.retention_periods enable row level security;
alter table portal.retention_periods force row level security;
revoke all on portal.retention_periods from portal_app, public;
grant select on portal.retention_periods to portal_app;
create policy reads on portal.retention_periods for select to portal_app using (portal.retention_periods."workspace" = (select sec.workspace()));
create policy adds on portal.retention_periods for insert to portal_app with check (portal.retention_periods."workspace" = (select sec.workspace()));
grant insert on portal.retention_periods to portal_app;
create policy changes on portal.retention_periods for update to portal_app using (portal.retention_periods."workspace" = (select sec.workspace())) with check (portal.retention_periods."workspace" = (select sec.workspace()));
grant update ("codes_days", "log_years", "revision", "set_at", "set_by", "undertaking_years") on portal.retention_periods to portal_app;
alter table portal.retention_postponements owner to portal_owner;
alter table portal.retention_postponements enable row level security;
alter table portal.retention_postponements force row level security;
revoke all on portal.retention_postponements from portal_app, public;
grant select on portal.retention_postponements to portal_app;
create policy reads on portal.retention_postponements for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.retention_postponements."engagement_id" and w1."workspace" = portal.retention_postponements."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.retention_postponements for insert to portal_app with check ((portal.retention_postponements."person_id" = (select sec.person()) and exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.retention_postponements."engagement_id" and w1."workspace" = portal.retention_postponements."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)));
grant insert on portal.retention_postponements to portal_app;
alter table portal.retention_warnings owner to portal_owner;
alter table portal.retention_warnings enable row level security;
alter table portal.retention_warnings force row level security;
revoke all on portal.retention_warnings from portal_app, public;
grant select on portal.retention_warnings to portal_app;
create policy reads on portal.retention_warnings for select to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.retention_warnings."engagement_id" and w1."workspace" = portal.retention_warnings."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
create policy adds on portal.retention_warnings for insert to portal_app with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.retention_warnings."engagement_id" and w1."workspace" = portal.retention_warnings."workspace" and (w1."person_id" = (select sec.person()) and not (w1."role" = 4) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant insert on portal.retention_warnings to portal_app;
alter table portal.reveals owner to portal_owner;
alter table portal.reveals enable row level security;
alter table portal.reveals force row level security;
revoke all on portal.reveals from portal_app, public;
grant select on portal.reveals to portal_app;
create policy reads on portal.reveals for select to portal_app using ((portal.reveals."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.reveals."assessment_id" and w1."originator" = portal.reveals."originator" offset 0)));
create policy adds on portal.reveals for insert to portal_app with check ((portal.reveals."workspace" = (select sec.workspace()) and (portal.reveals."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.reveals."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.reveals."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.reveals."assessment_id" and w1."originator" = portal.reveals."originator" offset 0)))) and (not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.reveals."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.rating_sheets w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.reveals."cycle_id" and (w2."submitted_at" is not null) offset 0))) offset 0)) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.reveals."assessment_id" and (w1."ended_at" is null and w1."role" = 1 and not (exists (select 1 from portal.round_openings w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.reveals."cycle_id" offset 0))) offset 0)))));
grant insert on portal.reveals to portal_app;
alter table portal.review_answers owner to portal_owner;
alter table portal.review_answers enable row level security;
alter table portal.review_answers force row level security;
revoke all on portal.review_answers from portal_app, public;
grant select on portal.review_answers to portal_app;
create policy reads on portal.review_answers for select to portal_app using ((portal.review_answers."workspace" = (select sec.workspace()) or portal.review_answers."asker" = (select sec.workspace())));
create policy adds on portal.review_answers for insert to portal_app with check ((portal.review_answers."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.review_answers."officer_id" and w1."workspace" = portal.review_answers."workspace" and (w1."person_id" = (select sec.person())) offset 0)));
grant insert on portal.review_answers to portal_app;
alter table portal.review_packs owner to portal_owner;
alter table portal.review_packs enable row level security;
alter table portal.review_packs force row level security;
revoke all on portal.review_packs from portal_app, public;
grant select on portal.review_packs to portal_app;
create policy reads on portal.review_packs for select to portal_app using ((portal.review_packs."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.review_packs."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.review_packs."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.review_packs."programme_id" and w1."originator" = portal.review_packs."originator" offset 0)))));
create policy adds on portal.review_packs for insert to portal_app with check ((portal.review_packs."workspace" = (select sec.workspace()) and (portal.review_packs."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.review_packs."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.review_packs."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.review_packs."programme_id" and w1."originator" = portal.review_packs."originator" offset 0))))));
grant insert on portal.review_packs to portal_app;
alter table portal.review_points owner to portal_owner;
alter table portal.review_points enable row level security;
alter table portal.review_points force row level security;
revoke all on portal.review_points from portal_app, public;
grant select on portal.review_points to portal_app;
create policy reads on portal.review_points for select to portal_app using ((portal.review_points."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.review_points."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.review_points."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.review_points."programme_id" and w1."originator" = portal.review_points."originator" offset 0)))));
create policy adds on portal.review_points for insert to portal_app with check ((portal.review_points."workspace" = (select sec.workspace()) and (portal.review_points."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.review_points."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.review_points."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.review_points."programme_id" and w1."originator" = portal.review_points."originator" offset 0))))));
grant insert on portal.review_points to portal_app;
create policy changes on portal.review_points for update to portal_app using ((portal.review_points."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.review_points."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.review_points."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.review_points."programme_id" and w1."originator" = portal.review_points."originator" offset 0))))) with check ((portal.review_points."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.review_points."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.review_points."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.review_points."programme_id" and w1."originator" = portal.review_points."originator" offset 0)))));
grant update ("held_on", "revision") on portal.review_points to portal_app;
alter table portal.round_openings owner to portal_owner;
alter table portal.round_openings enable row level security;
alter table portal.round_openings force row level security;
revoke all on portal.round_openings from portal_app, public;
grant select on portal.round_openings to portal_app;
create policy reads on portal.round_openings for select to portal_app using ((portal.round_openings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.round_openings."assessment_id" and w1."originator" = portal.round_openings."originator" offset 0)));
create policy adds on portal.round_openings for insert to portal_app with check ((portal.round_openings."workspace" = (select sec.workspace()) and (portal.round_openings."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.round_openings."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.round_openings."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.round_openings."assessment_id" and w1."originator" = portal.round_openings."originator" offset 0)))) and exists (select 1 from portal.rating_sheets w1 where w1."cycle_id" = portal.round_openings."cycle_id" and w1."workspace" = portal.round_openings."workspace" and (w1."submitted_at" is not null) offset 0)));
grant insert on portal.round_openings to portal_app;
alter table portal.roundtable_answers owner to portal_owner;
alter table portal.roundtable_answers enable row level security;
alter table portal.roundtable_answers force row level security;
revoke all on portal.roundtable_answers from portal_app, public;
grant select on portal.roundtable_answers to portal_app;
create policy reads on portal.roundtable_answers for select to portal_app using ((portal.roundtable_answers."originator" = (select sec.workspace()) or portal.roundtable_answers."workspace" = (select sec.workspace())));
create policy adds on portal.roundtable_answers for insert to portal_app with check ((portal.roundtable_answers."workspace" = (select sec.workspace()) and exists (select 1 from portal.roundtable_invitations w1 where w1."id" = portal.roundtable_answers."invitation_id" and w1."originator" = portal.roundtable_answers."originator" and w1."workspace" = portal.roundtable_answers."workspace" and (w1."workspace" = (select sec.workspace()) and w1."ended_on" is null) offset 0)));
grant insert on portal.roundtable_answers to portal_app;
alter table portal.roundtable_invitations owner to portal_owner;
alter table portal.roundtable_invitations enable row level security;
alter table portal.roundtable_invitations force row level security;
revoke all on portal.roundtable_invitations from portal_app, public;
grant select on portal.roundtable_invitations to portal_app;
create policy reads on portal.roundtable_invitations for select to portal_app using ((portal.roundtable_invitations."originator" = (select sec.workspace()) or portal.roundtable_invitations."workspace" = (select sec.workspace())));
create policy adds on portal.roundtable_invitations for insert to portal_app with check ((portal.roundtable_invitations."originator" = (select sec.workspace()) and not (portal.roundtable_invitations."workspace" = (select sec.workspace()))));
grant insert on portal.roundtable_invitations to portal_app;
create policy changes on portal.roundtable_invitations for update to portal_app using (portal.roundtable_invitations."originator" = (select sec.workspace())) with check (portal.roundtable_invitations."originator" = (select sec.workspace()));
grant update ("ended_on") on portal.roundtable_invitations to portal_app;
alter table portal.roundtable_records owner to portal_owner;
alter table portal.roundtable_records enable row level security;
alter table portal.roundtable_records force row level security;
revoke all on portal.roundtable_records from portal_app, public;
grant select on portal.roundtable_records to portal_app;
create policy reads on portal.roundtable_records for select to portal_app using (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_records."roundtable_id" and w1."originator" = portal.roundtable_records."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0));
create policy adds on portal.roundtable_records for insert to portal_app with check (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_records."roundtable_id" and w1."originator" = portal.roundtable_records."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0));
grant insert on portal.roundtable_records to portal_app;
create policy changes on portal.roundtable_records for update to portal_app using (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_records."roundtable_id" and w1."originator" = portal.roundtable_records."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)) with check (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_records."roundtable_id" and w1."originator" = portal.roundtable_records."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0));
grant update ("count", "kept_on", "text", "token") on portal.roundtable_records to portal_app;
alter table portal.roundtable_summaries owner to portal_owner;
alter table portal.roundtable_summaries enable row level security;
alter table portal.roundtable_summaries force row level security;
revoke all on portal.roundtable_summaries from portal_app, public;
grant select on portal.roundtable_summaries to portal_app;
create policy reads on portal.roundtable_summaries for select to portal_app using ((exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_summaries."roundtable_id" and w1."originator" = portal.roundtable_summaries."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0) or (portal.roundtable_summaries."cleared_on" is not null and exists (select 1 from portal.roundtables w1 where w1."id" = portal.roundtable_summaries."roundtable_id" and w1."originator" = portal.roundtable_summaries."originator" offset 0))));
create policy adds on portal.roundtable_summaries for insert to portal_app with check (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_summaries."roundtable_id" and w1."originator" = portal.roundtable_summaries."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0));
grant insert on portal.roundtable_summaries to portal_app;
create policy changes on portal.roundtable_summaries for update to portal_app using (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_summaries."roundtable_id" and w1."originator" = portal.roundtable_summaries."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0)) with check (exists (select 1 from portal.record_readers w1 where w1."roundtable_id" = portal.roundtable_summaries."roundtable_id" and w1."originator" = portal.roundtable_summaries."originator" and (w1."person_id" = (select sec.person()) and w1."ended_on" is null) offset 0));
grant update ("checked", "cleared_on", "reasons", "revision", "text") on portal.roundtable_summaries to portal_app;
alter table portal.roundtables owner to portal_owner;
alter table portal.roundtables enable row level security;
alter table portal.roundtables force row level security;
revoke all on portal.roundtables from portal_app, public;
grant select on portal.roundtables to portal_app;
create policy reads on portal.roundtables for select to portal_app using ((portal.roundtables."originator" = (select sec.workspace()) or exists (select 1 from portal.roundtable_invitations w1 where w1."roundtable_id" = portal.roundtables."id" and (w1."workspace" = (select sec.workspace()) and w1."ended_on" is null and exists (select 1 from portal.roundtable_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) or portal.roundtables."published_on" is not null));
create policy adds on portal.roundtables for insert to portal_app with check (portal.roundtables."originator" = (select sec.workspace()));
grant insert on portal.roundtables to portal_app;
create policy changes on portal.roundtables for update to portal_app using (portal.roundtables."originator" = (select sec.workspace())) with check (portal.roundtables."originator" = (select sec.workspace()));
grant update ("cleared_on", "erased", "erased_on", "published_on", "revision", "shows_sectors") on portal.roundtables to portal_app;
alter table portal.saved_views owner to portal_owner;
alter table portal.saved_views enable row level security;
alter table portal.saved_views force row level security;
revoke all on portal.saved_views from portal_app, public;
grant select on portal.saved_views to portal_app;
create policy reads on portal.saved_views for select to portal_app using ((portal.saved_views."workspace" = (select sec.workspace()) and portal.saved_views."person_id" = (select sec.person()) and (portal.saved_views."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.saved_views."programme_id" and w1."originator" = portal.saved_views."originator" offset 0))));
create policy adds on portal.saved_views for insert to portal_app with check ((portal.saved_views."workspace" = (select sec.workspace()) and portal.saved_views."person_id" = (select sec.person()) and (portal.saved_views."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.saved_views."programme_id" and w1."originator" = portal.saved_views."originator" offset 0))));
grant insert on portal.saved_views to portal_app;
create policy changes on portal.saved_views for update to portal_app using ((portal.saved_views."workspace" = (select sec.workspace()) and portal.saved_views."person_id" = (select sec.person()) and (portal.saved_views."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.saved_views."programme_id" and w1."originator" = portal.saved_views."originator" offset 0)))) with check ((portal.saved_views."workspace" = (select sec.workspace()) and portal.saved_views."person_id" = (select sec.person()) and (portal.saved_views."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.saved_views."programme_id" and w1."originator" = portal.saved_views."originator" offset 0))));
grant update ("name", "query", "removed_at") on portal.saved_views to portal_app;
alter table portal.scope_changes owner to portal_owner;
alter table portal.scope_changes enable row level security;
alter table portal.scope_changes force row level security;
revoke all on portal.scope_changes from portal_app, public;
grant select on portal.scope_changes to portal_app;
create policy reads on portal.scope_changes for select to portal_app using ((portal.scope_changes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.scope_changes."assessment_id" and w1."originator" = portal.scope_changes."originator" offset 0)));
create policy adds on portal.scope_changes for insert to portal_app with check ((portal.scope_changes."workspace" = (select sec.workspace()) and (portal.scope_changes."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.scope_changes."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.scope_changes."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.scope_changes."assessment_id" and w1."originator" = portal.scope_changes."originator" offset 0))))));
grant insert on portal.scope_changes to portal_app;
alter table portal.seat_ends owner to portal_owner;
alter table portal.seat_ends enable row level security;
alter table portal.seat_ends force row level security;
revoke all on portal.seat_ends from portal_app, public;
grant select on portal.seat_ends to portal_app;
create policy reads on portal.seat_ends for select to portal_app using ((portal.seat_ends."workspace" = (select sec.workspace()) and portal.seat_ends."person_id" = (select sec.person())));
create policy adds on portal.seat_ends for insert to portal_app with check (exists (select 1 from portal.seat_orders w1 where w1."id" = portal.seat_ends."order_id" and w1."engagement_id" = portal.seat_ends."engagement_id" and w1."workspace" = portal.seat_ends."workspace" and w1."person_id" = portal.seat_ends."person_id" and (w1."by" = (select sec.person()) and w1."kind" = 2) offset 0));
grant insert on portal.seat_ends to portal_app;
alter table portal.seat_orders owner to portal_owner;
alter table portal.seat_orders enable row level security;
alter table portal.seat_orders force row level security;
revoke all on portal.seat_orders from portal_app, public;
grant select on portal.seat_orders to portal_app;
create policy reads on portal.seat_orders for select to portal_app using ((portal.seat_orders."workspace" = (select sec.workspace()) and portal.seat_orders."by" = (select sec.person())));
create policy adds on portal.seat_orders for insert to portal_app with check ((portal.seat_orders."by" = (select sec.person()) and (exists (select 1 from portal.engagements w1 where w1."id" = portal.seat_orders."engagement_id" and w1."workspace" = portal.seat_orders."workspace" and (w1."opened_by" = (select sec.person()) and w1."state" = 1) offset 0) or exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.seat_orders."engagement_id" and w1."workspace" = portal.seat_orders."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0))));
grant insert on portal.seat_orders to portal_app;
alter table portal.second_looks owner to portal_owner;
alter table portal.second_looks enable row level security;
alter table portal.second_looks force row level security;
revoke all on portal.second_looks from portal_app, public;
grant select on portal.second_looks to portal_app;
create policy reads on portal.second_looks for select to portal_app using (((portal.second_looks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.second_looks."assessment_id" and w1."originator" = portal.second_looks."originator" offset 0)) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.second_looks."cycle_id" offset 0) and ((portal.second_looks."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.second_looks."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.second_looks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.second_looks."assessment_id" and w1."originator" = portal.second_looks."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.second_looks."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.second_looks."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))));
create policy adds on portal.second_looks for insert to portal_app with check ((portal.second_looks."workspace" = (select sec.workspace()) and ((portal.second_looks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.second_looks."assessment_id" and w1."originator" = portal.second_looks."originator" offset 0)) and (portal.second_looks."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.second_looks."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.second_looks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.second_looks."assessment_id" and w1."originator" = portal.second_looks."originator" offset 0)))) and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.second_looks."cycle_id" offset 0)) and exists (select 1 from portal.cycles w1 where w1."id" = portal.second_looks."cycle_id" and (w1."closed_on" is null) offset 0)));
grant insert on portal.second_looks to portal_app;
alter table portal.section_drafts owner to portal_owner;
alter table portal.section_drafts enable row level security;
alter table portal.section_drafts force row level security;
revoke all on portal.section_drafts from portal_app, public;
grant select on portal.section_drafts to portal_app;
create policy reads on portal.section_drafts for select to portal_app using ((portal.section_drafts."workspace" = (select sec.workspace()) and portal.section_drafts."person_id" = (select sec.person()) and (portal.section_drafts."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_drafts."assessment_id" and w1."originator" = portal.section_drafts."originator" offset 0))));
create policy adds on portal.section_drafts for insert to portal_app with check ((portal.section_drafts."workspace" = (select sec.workspace()) and portal.section_drafts."person_id" = (select sec.person()) and (portal.section_drafts."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.section_drafts."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.section_drafts."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_drafts."assessment_id" and w1."originator" = portal.section_drafts."originator" offset 0))))));
grant insert on portal.section_drafts to portal_app;
create policy changes on portal.section_drafts for update to portal_app using ((portal.section_drafts."workspace" = (select sec.workspace()) and portal.section_drafts."person_id" = (select sec.person()) and (portal.section_drafts."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.section_drafts."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.section_drafts."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_drafts."assessment_id" and w1."originator" = portal.section_drafts."originator" offset 0)))))) with check ((portal.section_drafts."workspace" = (select sec.workspace()) and portal.section_drafts."person_id" = (select sec.person()) and (portal.section_drafts."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.section_drafts."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.section_drafts."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_drafts."assessment_id" and w1."originator" = portal.section_drafts."originator" offset 0))))));
grant update ("based_on", "kept_at", "text") on portal.section_drafts to portal_app;
alter table portal.section_versions owner to portal_owner;
alter table portal.section_versions enable row level security;
alter table portal.section_versions force row level security;
revoke all on portal.section_versions from portal_app, public;
grant select on portal.section_versions to portal_app;
create policy reads on portal.section_versions for select to portal_app using ((portal.section_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_versions."assessment_id" and w1."originator" = portal.section_versions."originator" offset 0)));
create policy adds on portal.section_versions for insert to portal_app with check ((portal.section_versions."workspace" = (select sec.workspace()) and ((portal.section_versions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.section_versions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.section_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_versions."assessment_id" and w1."originator" = portal.section_versions."originator" offset 0)))) or ((portal.section_versions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.section_versions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.section_versions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.section_versions."assessment_id" and w1."originator" = portal.section_versions."originator" offset 0)))) and exists (select 1 from portal.sections w1 where w1."id" = portal.section_versions."section_id" and (w1."lead_drafter" = (select sec.workspace())) offset 0)))));
grant insert on portal.section_versions to portal_app;
alter table portal.sections owner to portal_owner;
alter table portal.sections enable row level security;
alter table portal.sections force row level security;
revoke all on portal.sections from portal_app, public;
grant select on portal.sections to portal_app;
create policy reads on portal.sections for select to portal_app using ((portal.sections."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sections."assessment_id" and w1."originator" = portal.sections."originator" offset 0)));
create policy adds on portal.sections for insert to portal_app with check ((portal.sections."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.sections."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.sections."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sections."assessment_id" and w1."originator" = portal.sections."originator" offset 0)))));
grant insert on portal.sections to portal_app;
create policy changes on portal.sections for update to portal_app using (((portal.sections."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.sections."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.sections."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sections."assessment_id" and w1."originator" = portal.sections."originator" offset 0)))) or (portal.sections."lead_drafter" = (select sec.workspace()) and (portal.sections."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.sections."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.sections."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sections."assessment_id" and w1."originator" = portal.sections."originator" offset 0))))))) with check (((portal.sections."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.sections."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.sections."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sections."assessment_id" and w1."originator" = portal.sections."originator" offset 0)))) or (portal.sections."lead_drafter" = (select sec.workspace()) and (portal.sections."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.sections."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.sections."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sections."assessment_id" and w1."originator" = portal.sections."originator" offset 0)))))));
grant update ("changed_at", "changed_by", "lead_drafter", "revision", "text") on portal.sections to portal_app;
alter table portal.set_answers owner to portal_owner;
alter table portal.set_answers enable row level security;
alter table portal.set_answers force row level security;
revoke all on portal.set_answers from portal_app, public;
grant select on portal.set_answers to portal_app;
create policy reads on portal.set_answers for select to portal_app using (((portal.set_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.set_answers."assessment_id" and w1."originator" = portal.set_answers."originator" offset 0)) and (portal.set_answers."workspace" = (select sec.workspace()) or (portal.set_answers."submitted_at" is not null and exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.set_answers."cycle_id" offset 0) and ((portal.set_answers."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.set_answers."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.set_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.set_answers."assessment_id" and w1."originator" = portal.set_answers."originator" offset 0)))) or not (exists (select 1 from portal.parties w1 where w1."assessment_id" = portal.set_answers."assessment_id" and (w1."ended_at" is null and not (w1."role" = 3) and not (exists (select 1 from portal.observer_consents w2 where w2."workspace" = w1."workspace" and w2."cycle_id" = portal.set_answers."cycle_id" and (w2."ended_at" is null) offset 0))) offset 0)))))));
create policy adds on portal.set_answers for insert to portal_app with check ((portal.set_answers."workspace" = (select sec.workspace()) and (portal.set_answers."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.set_answers."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.set_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.set_answers."assessment_id" and w1."originator" = portal.set_answers."originator" offset 0)))) and portal.set_answers."submitted_at" is null and not (exists (select 1 from portal.rating_sheets w1 where w1."id" = portal.set_answers."sheet_id" and (w1."submitted_at" is not null) offset 0))));
grant insert on portal.set_answers to portal_app;
create policy changes on portal.set_answers for update to portal_app using ((portal.set_answers."workspace" = (select sec.workspace()) and (portal.set_answers."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.set_answers."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.set_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.set_answers."assessment_id" and w1."originator" = portal.set_answers."originator" offset 0)))) and portal.set_answers."submitted_at" is null)) with check ((portal.set_answers."workspace" = (select sec.workspace()) and (portal.set_answers."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.set_answers."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.set_answers."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.set_answers."assessment_id" and w1."originator" = portal.set_answers."originator" offset 0))))));
grant update ("changed_at", "changed_by", "revision", "submitted_at", "text") on portal.set_answers to portal_app;
alter table portal.sign_offs owner to portal_owner;
alter table portal.sign_offs enable row level security;
alter table portal.sign_offs force row level security;
revoke all on portal.sign_offs from portal_app, public;
grant select on portal.sign_offs to portal_app;
create policy reads on portal.sign_offs for select to portal_app using ((portal.sign_offs."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sign_offs."assessment_id" and w1."originator" = portal.sign_offs."originator" offset 0)));
create policy adds on portal.sign_offs for insert to portal_app with check ((portal.sign_offs."workspace" = (select sec.workspace()) and (portal.sign_offs."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.sign_offs."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.sign_offs."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.sign_offs."assessment_id" and w1."originator" = portal.sign_offs."originator" offset 0)))) and (exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.sign_offs."cycle_id" offset 0) and exists (select 1 from portal.cycles w1 where w1."id" = portal.sign_offs."cycle_id" and (w1."closed_on" is null) offset 0))));
grant insert on portal.sign_offs to portal_app;
alter table portal.silence_breaks owner to portal_owner;
alter table portal.silence_breaks enable row level security;
alter table portal.silence_breaks force row level security;
revoke all on portal.silence_breaks from portal_app, public;
grant select on portal.silence_breaks to portal_app;
create policy reads on portal.silence_breaks for select to portal_app using ((portal.silence_breaks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silence_breaks."assessment_id" and w1."originator" = portal.silence_breaks."originator" offset 0)));
create policy adds on portal.silence_breaks for insert to portal_app with check ((portal.silence_breaks."workspace" = (select sec.workspace()) and (portal.silence_breaks."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.silence_breaks."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.silence_breaks."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silence_breaks."assessment_id" and w1."originator" = portal.silence_breaks."originator" offset 0)))) and exists (select 1 from portal.silences w1 where w1."edition_id" = portal.silence_breaks."edition_id" offset 0)));
grant insert on portal.silence_breaks to portal_app;
alter table portal.silence_extensions owner to portal_owner;
alter table portal.silence_extensions enable row level security;
alter table portal.silence_extensions force row level security;
revoke all on portal.silence_extensions from portal_app, public;
grant select on portal.silence_extensions to portal_app;
create policy reads on portal.silence_extensions for select to portal_app using ((portal.silence_extensions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silence_extensions."assessment_id" and w1."originator" = portal.silence_extensions."originator" offset 0)));
create policy adds on portal.silence_extensions for insert to portal_app with check ((portal.silence_extensions."workspace" = (select sec.workspace()) and (portal.silence_extensions."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.silence_extensions."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.silence_extensions."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silence_extensions."assessment_id" and w1."originator" = portal.silence_extensions."originator" offset 0)))) and exists (select 1 from portal.silences w1 where w1."edition_id" = portal.silence_extensions."edition_id" and (w1."outcome" is null) offset 0)));
grant insert on portal.silence_extensions to portal_app;
alter table portal.silences owner to portal_owner;
alter table portal.silences enable row level security;
alter table portal.silences force row level security;
revoke all on portal.silences from portal_app, public;
grant select on portal.silences to portal_app;
create policy reads on portal.silences for select to portal_app using ((portal.silences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silences."assessment_id" and w1."originator" = portal.silences."originator" offset 0)));
create policy adds on portal.silences for insert to portal_app with check ((portal.silences."workspace" = (select sec.workspace()) and (portal.silences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.silences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.silences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silences."assessment_id" and w1."originator" = portal.silences."originator" offset 0)))) and (exists (select 1 from portal.reveals w1 where w1."cycle_id" = portal.silences."cycle_id" offset 0) and exists (select 1 from portal.cycles w1 where w1."id" = portal.silences."cycle_id" and (w1."closed_on" is null) offset 0))));
grant insert on portal.silences to portal_app;
create policy changes on portal.silences for update to portal_app using (((portal.silences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.silences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.silences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silences."assessment_id" and w1."originator" = portal.silences."originator" offset 0)))) and portal.silences."outcome" is null)) with check ((portal.silences."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.silences."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.silences."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.silences."assessment_id" and w1."originator" = portal.silences."originator" offset 0)))));
grant update ("last_day", "last_minute", "outcome", "revision", "until") on portal.silences to portal_app;
alter table portal.situation_links owner to portal_owner;
alter table portal.situation_links enable row level security;
alter table portal.situation_links force row level security;
revoke all on portal.situation_links from portal_app, public;
grant select on portal.situation_links to portal_app;
create policy reads on portal.situation_links for select to portal_app using ((exists (select 1 from portal.situations w1 where w1."id" = portal.situation_links."situation_id" and w1."assessment_id" = portal.situation_links."assessment_id" and w1."originator" = portal.situation_links."originator" offset 0) and exists (select 1 from portal.situations w1 where w1."id" = portal.situation_links."other_id" and w1."assessment_id" = portal.situation_links."other_assessment_id" and w1."originator" = portal.situation_links."other_originator" offset 0)));
create policy adds on portal.situation_links for insert to portal_app with check ((portal.situation_links."workspace" = (select sec.workspace()) and (portal.situation_links."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.situation_links."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.situation_links."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.situation_links."assessment_id" and w1."originator" = portal.situation_links."originator" offset 0)))) and (exists (select 1 from portal.situations w1 where w1."id" = portal.situation_links."situation_id" and w1."assessment_id" = portal.situation_links."assessment_id" and w1."originator" = portal.situation_links."originator" offset 0) and exists (select 1 from portal.situations w1 where w1."id" = portal.situation_links."other_id" and w1."assessment_id" = portal.situation_links."other_assessment_id" and w1."originator" = portal.situation_links."other_originator" offset 0))));
grant insert on portal.situation_links to portal_app;
alter table portal.situations owner to portal_owner;
alter table portal.situations enable row level security;
alter table portal.situations force row level security;
revoke all on portal.situations from portal_app, public;
grant select on portal.situations to portal_app;
create policy reads on portal.situations for select to portal_app using ((portal.situations."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.situations."assessment_id" and w1."originator" = portal.situations."originator" offset 0)));
create policy adds on portal.situations for insert to portal_app with check ((portal.situations."workspace" = (select sec.workspace()) and (portal.situations."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.situations."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.situations."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.situations."assessment_id" and w1."originator" = portal.situations."originator" offset 0)))) and portal.situations."ended_at" is null));
grant insert on portal.situations to portal_app;
create policy changes on portal.situations for update to portal_app using ((portal.situations."workspace" = (select sec.workspace()) and (portal.situations."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.situations."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.situations."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.situations."assessment_id" and w1."originator" = portal.situations."originator" offset 0)))) and portal.situations."ended_at" is null)) with check ((portal.situations."workspace" = (select sec.workspace()) and (portal.situations."originator" = (select sec.workspace()) or (exists (select 1 from portal.invitations w1 where w1."assessment_id" = portal.situations."assessment_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and (w1."role" = 1 or w1."role" = 2) and exists (select 1 from portal.answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.situations."originator" = (select sec.workspace()) or exists (select 1 from portal.assessments w1 where w1."id" = portal.situations."assessment_id" and w1."originator" = portal.situations."originator" offset 0))))));
grant update ("ended_at") on portal.situations to portal_app;
alter table portal.stand_ins owner to portal_owner;
alter table portal.stand_ins enable row level security;
alter table portal.stand_ins force row level security;
revoke all on portal.stand_ins from portal_app, public;
grant select on portal.stand_ins to portal_app;
create policy reads on portal.stand_ins for select to portal_app using (portal.stand_ins."workspace" = (select sec.workspace()));
create policy adds on portal.stand_ins for insert to portal_app with check ((portal.stand_ins."workspace" = (select sec.workspace()) and exists (select 1 from portal.officers w1 where w1."id" = portal.stand_ins."officer_id" and w1."workspace" = portal.stand_ins."workspace" and (w1."person_id" = (select sec.person())) offset 0) and exists (select 1 from portal.absences w1 where w1."id" = portal.stand_ins."absence_id" and w1."workspace" = portal.stand_ins."workspace" and (w1."ended_at" is null) offset 0)));
grant insert on portal.stand_ins to portal_app;
alter table portal.status_replies owner to portal_owner;
alter table portal.status_replies enable row level security;
alter table portal.status_replies force row level security;
revoke all on portal.status_replies from portal_app, public;
grant select on portal.status_replies to portal_app;
create policy reads on portal.status_replies for select to portal_app using ((portal.status_replies."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.status_replies."milestone_id" and w1."programme_id" = portal.status_replies."programme_id" and w1."originator" = portal.status_replies."originator" offset 0) and ((portal.status_replies."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_replies."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_replies."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_replies."programme_id" and w1."originator" = portal.status_replies."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_replies."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_replies."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_replies."programme_id" and w1."originator" = portal.status_replies."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.status_replies."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))));
create policy adds on portal.status_replies for insert to portal_app with check ((portal.status_replies."workspace" = (select sec.workspace()) and (portal.status_replies."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.status_replies."milestone_id" and w1."programme_id" = portal.status_replies."programme_id" and w1."originator" = portal.status_replies."originator" offset 0) and ((portal.status_replies."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_replies."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_replies."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_replies."programme_id" and w1."originator" = portal.status_replies."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_replies."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_replies."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_replies."programme_id" and w1."originator" = portal.status_replies."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.status_replies."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) and exists (select 1 from portal.milestones w1 where w1."id" = portal.status_replies."milestone_id" and ((w1."first_lead" = (select sec.workspace()) or w1."second_lead" = (select sec.workspace()))) offset 0) and not (exists (select 1 from portal.status_reports w1 where w1."id" = portal.status_replies."report_id" and w1."workspace" = portal.status_replies."workspace" offset 0))));
grant insert on portal.status_replies to portal_app;
alter table portal.status_reports owner to portal_owner;
alter table portal.status_reports enable row level security;
alter table portal.status_reports force row level security;
revoke all on portal.status_reports from portal_app, public;
grant select on portal.status_reports to portal_app;
create policy reads on portal.status_reports for select to portal_app using ((portal.status_reports."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.status_reports."milestone_id" and w1."programme_id" = portal.status_reports."programme_id" and w1."originator" = portal.status_reports."originator" offset 0) and ((portal.status_reports."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_reports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_reports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_reports."programme_id" and w1."originator" = portal.status_reports."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_reports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_reports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_reports."programme_id" and w1."originator" = portal.status_reports."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.status_reports."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))));
create policy adds on portal.status_reports for insert to portal_app with check ((portal.status_reports."workspace" = (select sec.workspace()) and (portal.status_reports."originator" = (select sec.workspace()) or (exists (select 1 from portal.milestones w1 where w1."id" = portal.status_reports."milestone_id" and w1."programme_id" = portal.status_reports."programme_id" and w1."originator" = portal.status_reports."originator" offset 0) and ((portal.status_reports."originator" = (select sec.workspace()) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_reports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and w1."role" = 1 and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_reports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_reports."programme_id" and w1."originator" = portal.status_reports."originator" offset 0)))) or (exists (select 1 from portal.programme_invitations w1 where w1."programme_id" = portal.status_reports."programme_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null and exists (select 1 from portal.programme_answers w2 where w2."invitation_id" = w1."id" and (w2."workspace" = (select sec.workspace()) and w2."verdict" = 1) offset 0)) offset 0) and (portal.status_reports."originator" = (select sec.workspace()) or exists (select 1 from portal.programmes w1 where w1."id" = portal.status_reports."programme_id" and w1."originator" = portal.status_reports."originator" offset 0)) and exists (select 1 from portal.milestone_namings w1 where w1."milestone_id" = portal.status_reports."milestone_id" and (w1."workspace" = (select sec.workspace()) and w1."ended_at" is null) offset 0))))) and exists (select 1 from portal.milestones w1 where w1."id" = portal.status_reports."milestone_id" and ((w1."first_lead" = (select sec.workspace()) or w1."second_lead" = (select sec.workspace()))) offset 0)));
grant insert on portal.status_reports to portal_app;
alter table portal.tension_options owner to portal_owner;
alter table portal.tension_options enable row level security;
alter table portal.tension_options force row level security;
revoke all on portal.tension_options from portal_app, public;
grant select on portal.tension_options to portal_app;
create policy reads on portal.tension_options for select to portal_app using (exists (select 1 from portal.option_versions w1 where w1."option_id" = portal.tension_options."id" offset 0));
create policy adds on portal.tension_options for insert to portal_app with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.tension_options."engagement_id" and w1."workspace" = portal.tension_options."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant insert on portal.tension_options to portal_app;
create policy changes on portal.tension_options for update to portal_app using (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.tension_options."engagement_id" and w1."workspace" = portal.tension_options."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0)) with check (exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.tension_options."engagement_id" and w1."workspace" = portal.tension_options."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0));
grant update ("revision") on portal.tension_options to portal_app;
create policy removes on portal.tension_options for delete to portal_app using ((exists (select 1 from portal.engagement_seats w1 where w1."engagement_id" = portal.tension_options."engagement_id" and w1."workspace" = portal.tension_options."workspace" and (w1."person_id" = (select sec.person()) and (w1."role" = 1 or w1."role" = 2) and not (exists (select 1 from portal.seat_ends w2 where w2."seat_id" = w1."id" offset 0))) offset 0) and not (exists (select 1 from portal.legal_holds w1 where w1."engagement_id" = portal.tension_options."engagement_id" and w1."workspace" = portal.tension_options."workspace" and (not (exists (select 1 from portal.legal_hold_ends w2 where w2."hold_id" = w1."id" offset 0))) offset 0)) and exists (select 1 from portal.destructions w1 where w1."engagement_id" = portal.tension_options."engagement_id" and w1."workspace" = portal.tension_options."workspace" and (w1."class" = 1) offset 0)));
grant delete on portal.tension_options to portal_app;
alter table portal.warning_acknowledgements owner to portal_owner;
alter table portal.warning_acknowledgements enable row level security;
alter table portal.warning_acknowledgements force row level security;
revoke all on portal.warning_acknowledgements from portal_app, public;
grant select on portal.warning_acknowledgements to portal_app;
create policy reads on portal.warning_acknowledgements for select to portal_app using ((portal.warning_acknowledgements."originator" = (select sec.workspace()) or portal.warning_acknowledgements."workspace" = (select sec.workspace())));
create policy adds on portal.warning_acknowledgements for insert to portal_app with check ((portal.warning_acknowledgements."workspace" = (select sec.workspace()) and exists (select 1 from portal.warning_recipients w1 where w1."id" = portal.warning_acknowledgements."recipient_id" and w1."warning_id" = portal.warning_acknowledgements."warning_id" and w1."originator" = portal.warning_acknowledgements."originator" and ((w1."workspace" = (select sec.workspace()) or (w1."originator" = (select sec.workspace()) and w1."workspace" is null))) offset 0)));
grant insert on portal.warning_acknowledgements to portal_app;
alter table portal.warning_bases owner to portal_owner;
alter table portal.warning_bases enable row level security;
alter table portal.warning_bases force row level security;
revoke all on portal.warning_bases from portal_app, public;
grant select on portal.warning_bases to portal_app;
create policy reads on portal.warning_bases for select to portal_app using ((exists (select 1 from portal.warnings w1 where w1."id" = portal.warning_bases."warning_id" and w1."originator" = portal.warning_bases."originator" offset 0) and exists (select 1 from portal.assessments w1 where w1."id" = portal.warning_bases."assessment_id" offset 0)));
create policy adds on portal.warning_bases for insert to portal_app with check ((portal.warning_bases."originator" = (select sec.workspace()) and exists (select 1 from portal.assessments w1 where w1."id" = portal.warning_bases."assessment_id" offset 0)));
grant insert on portal.warning_bases to portal_app;
alter table portal.warning_corrections owner to portal_owner;
alter table portal.warning_corrections enable row level security;
alter table portal.warning_corrections force row level security;
revoke all on portal.warning_corrections from portal_app, public;
grant select on portal.warning_corrections to portal_app;
create policy reads on portal.warning_corrections for select to portal_app using (exists (select 1 from portal.warnings w1 where w1."id" = portal.warning_corrections."warning_id" and w1."originator" = portal.warning_corrections."originator" offset 0));
create policy adds on portal.warning_corrections for insert to portal_app with check (portal.warning_corrections."originator" = (select sec.workspace()));
grant insert on portal.warning_corrections to portal_app;
alter table portal.warning_deliveries owner to portal_owner;
alter table portal.warning_deliveries enable row level security;
alter table portal.warning_deliveries force row level security;
revoke all on portal.warning_deliveries from portal_app, public;
grant select on portal.warning_deliveries to portal_app;
create policy reads on portal.warning_deliveries for select to portal_app using ((portal.warning_deliveries."originator" = (select sec.workspace()) or portal.warning_deliveries."workspace" = (select sec.workspace())));
create policy adds on portal.warning_deliveries for insert to portal_app with check ((portal.warning_deliveries."originator" = (select sec.workspace()) and not (portal.warning_deliveries."workspace" = (select sec.workspace()))));
grant insert on portal.warning_deliveries to portal_app;
alter table portal.warning_drafts owner to portal_owner;
alter table portal.warning_drafts enable row level security;
alter table portal.warning_drafts force row level security;
revoke all on portal.warning_drafts from portal_app, public;
grant select on portal.warning_drafts to portal_app;
create policy reads on portal.warning_drafts for select to portal_app using (portal.warning_drafts."originator" = (select sec.workspace()));
create policy adds on portal.warning_drafts for insert to portal_app with check (portal.warning_drafts."originator" = (select sec.workspace()));
grant insert on portal.warning_drafts to portal_app;
create policy changes on portal.warning_drafts for update to portal_app using (portal.warning_drafts."originator" = (select sec.workspace())) with check (portal.warning_drafts."originator" = (select sec.workspace()));
grant update ("at", "closed_at", "officer_id", "revision", "title", "written") on portal.warning_drafts to portal_app;
alter table portal.warning_recipients owner to portal_owner;
alter table portal.warning_recipients enable row level security;
alter table portal.warning_recipients force row level security;
revoke all on portal.warning_recipients from portal_app, public;
grant select on portal.warning_recipients to portal_app;
create policy reads on portal.warning_recipients for select to portal_app using ((portal.warning_recipients."originator" = (select sec.workspace()) or portal.warning_recipients."workspace" = (select sec.workspace()) or (portal.warning_recipients."see_each_other" = true and exists (select 1 from portal.warnings w1 where w1."id" = portal.warning_recipients."warning_id" and w1."originator" = portal.warning_recipients."originator" offset 0))));
create policy adds on portal.warning_recipients for insert to portal_app with check ((portal.warning_recipients."originator" = (select sec.workspace()) and (portal.warning_recipients."workspace" is null or not (portal.warning_recipients."workspace" = (select sec.workspace())))));
grant insert on portal.warning_recipients to portal_app;
alter table portal.warning_responses owner to portal_owner;
alter table portal.warning_responses enable row level security;
alter table portal.warning_responses force row level security;
revoke all on portal.warning_responses from portal_app, public;
grant select on portal.warning_responses to portal_app;
create policy reads on portal.warning_responses for select to portal_app using ((portal.warning_responses."originator" = (select sec.workspace()) or portal.warning_responses."workspace" = (select sec.workspace())));
create policy adds on portal.warning_responses for insert to portal_app with check ((portal.warning_responses."workspace" = (select sec.workspace()) and exists (select 1 from portal.warning_recipients w1 where w1."id" = portal.warning_responses."recipient_id" and w1."warning_id" = portal.warning_responses."warning_id" and w1."originator" = portal.warning_responses."originator" and ((w1."workspace" = (select sec.workspace()) or (w1."originator" = (select sec.workspace()) and w1."workspace" is null))) offset 0)));
grant insert on portal.warning_responses to portal_app;
alter table portal.warning_stand_downs owner to portal_owner;
alter table portal.warning_stand_downs enable row level security;
alter table portal.warning_stand_downs force row level security;
revoke all on portal.warning_stand_downs from portal_app, public;
grant select on portal.warning_stand_downs to portal_app;
create policy reads on portal.warning_stand_downs for select to portal_app using (exists (select 1 from portal.warnings w1 where w1."id" = portal.warning_stand_downs."warning_id" and w1."originator" = portal.warning_stand_downs."originator" offset 0));
create policy adds on portal.warning_stand_downs for insert to portal_app with check (portal.warning_stand_downs."originator" = (select sec.workspace()));
grant insert on portal.warning_stand_downs to portal_app;
alter table portal.warnings owner to portal_owner;
alter table portal.warnings enable row level security;
alter table portal.warnings force row level security;
revoke all on portal.warnings from portal_app, public;
grant select on portal.warnings to portal_app;
create policy reads on portal.warnings for select to portal_app using ((portal.warnings."originator" = (select sec.workspace()) or exists (select 1 from portal.warning_deliveries w1 where w1."warning_id" = portal.warnings."id" and w1."originator" = portal.warnings."originator" and (w1."workspace" = (select sec.workspace())) offset 0)));
create policy adds on portal.warnings for insert to portal_app with check ((portal.warnings."originator" = (select sec.workspace()) and portal.warnings."label" <= 3));
grant insert on portal.warnings to portal_app;
alter table portal.workspaces owner to portal_owner;
alter table portal.workspaces enable row level security;
alter table portal.workspaces force row level security;
revoke all on portal.workspaces from portal_app, public;
grant select on portal.workspaces to portal_app;
create policy reads on portal.workspaces for select to portal_app using (true);
create policy adds on portal.workspaces for insert to portal_app with check (((select sec.workspace()) = 'platform' and (select sec.person()) is not null));
grant insert on portal.workspaces to portal_app;
create policy changes on portal.workspaces for update to portal_app using (((select sec.workspace()) = 'platform' and (select sec.person()) is not null)) with check (((select sec.workspace()) = 'platform' and (select sec.person()) is not null));
grant update ("acronyms", "label_words", "language", "names", "zone") on portal.workspaces to portal_app;

do $$ begin execute format('comment on schema sec is %L', 'walls f61d7baf98657d5d ' || (select encode(sha256(convert_to(string_agg(concat_ws('|', schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check), E'\n'
  order by schemaname, tablename, policyname), 'UTF8')), 'hex') from pg_policies where schemaname in ('portal', 'audit'))); end $$;
