using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Reviews;

/// <summary>A line of the outbox: who is to get a mail about which reminder. The words are written when it is sent.</summary>
public sealed class Letter : IRevised
{
    static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6)];

    /// <summary>How long a sender may keep a letter: longer than a mail server may take for its last answer (RFC 5321: 10 minutes).</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    /// <summary>How long after the first try a letter is tried again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(48);

    /// <summary>How long is waited after so many tries.</summary>
    public static TimeSpan PauseAfter(int attempts) => Pauses[Math.Min(attempts, Pauses.Length) - 1];

    /// <summary>Random id; also the left half of the Message-ID.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reader's workspace.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The reminder it carries.</summary>
    public required Guid ReminderId { get; init; }

    /// <summary>The reader.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>When it was put in the outbox.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// True where the workspace's administrator may see how it fares. False, as long as nobody says otherwise, for what must not even be known
    /// to exist: mails of confidential files and of emergencies (decision 0051).
    /// </summary>
    public bool Watched { get; init; }

    /// <summary>The mail in which it goes out together with others; the same at every try, so that the Message-ID is too. Null: alone.</summary>
    public Guid? Bundle { get; private set; }

    /// <summary>What became of it, step by step, when loaded.</summary>
    public List<LetterStep> Steps { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public LetterState State { get; private set; } = LetterState.Waiting;

    /// <summary>Not sent before.</summary>
    public required DateTimeOffset NotBefore { get; set; }

    /// <summary>Until when a sender has it.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>Times tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Times that the last answer was lost.</summary>
    public int LostAnswers { get; private set; }

    /// <summary>When it was first tried: patience is counted from there, not from when it was written for next Monday.</summary>
    public DateTimeOffset? FirstTriedAt { get; private set; }

    /// <summary>Why it was dropped.</summary>
    public DropReason? Reason { get; private set; }

    /// <summary>When the mail server took it.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail server's last word, as a code; no content.</summary>
    public string? LastReply { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>True when a sender may take it now. <paramref name="atOnce"/>: a person asked, so pauses between tries are not waited for.</summary>
    public bool IsReady(DateTimeOffset now, bool atOnce) =>
        (State is LetterState.Waiting && (atOnce || NotBefore <= now)) || (State is LetterState.Claimed or LetterState.Committing && LeaseUntil <= now);

    /// <summary>A sender takes it for the time of the lease. A letter found in <see cref="LetterState.Committing"/> lost its answer with its sender.</summary>
    public void Claim(DateTimeOffset now)
    {
        if (State is LetterState.Committing) LostAnswers++;
        State = LetterState.Claimed;
        LeaseUntil = now + Lease;
        Attempts++;
        Revision++;
    }

    /// <summary>True when a further try could make a third copy.</summary>
    public bool MayHaveArrivedTwice => LostAnswers >= 2;

    /// <summary>The left half of the Message-ID.</summary>
    public Guid MailId => Bundle ?? Id;

    /// <summary>It was put off, until <see cref="NotBefore"/>, and did not only just come into the queue.</summary>
    public bool IsPutOff => State is LetterState.Waiting && LastReply is not null;

    /// <summary>It failed for good, and no copy of it can lie anywhere: it may be sent again.</summary>
    public bool MayBeQueuedAgain => State is LetterState.Undelivered || (State is LetterState.Refused && LostAnswers == 0);

    /// <summary>The conversation with the mail server begins: from here an answer can be lost. In which mail it goes is said once.</summary>
    public void Commit(DateTimeOffset now, Guid? bundle = null)
    {
        Bundle ??= bundle;
        FirstTriedAt ??= now;
        State = LetterState.Committing;
        Revision++;
        Note(now, LetterEvent.Tried);
    }

    /// <summary>The mail server took it.</summary>
    public void Arrive(DateTimeOffset now, string reply)
    {
        SentAt = now;
        End(LetterState.Sent, now, LetterEvent.Sent, reply);
    }

    /// <summary>The mail server refused it for good.</summary>
    public void Refuse(DateTimeOffset now, string reply) => End(LetterState.Refused, now, LetterEvent.Refused, reply);

    /// <summary>It is not to be sent any more. Where an answer was lost before, a copy may have arrived, and nobody may read "not sent".</summary>
    public void Drop(DateTimeOffset now, DropReason reason)
    {
        Reason = reason;
        End(LostAnswers > 0 ? LetterState.Uncertain : LetterState.Dropped, now, LetterEvent.Dropped, LastReply, reason);
    }

    /// <summary>It went out twice without an answer.</summary>
    public void LeaveUncertain(DateTimeOffset now) => End(LetterState.Uncertain, now, LetterEvent.AnswerLost, LastReply);

    /// <summary>Try again after a pause; after two days it is undelivered, and shown as such.</summary>
    public void TryLater(DateTimeOffset now, string reply, bool answerLost)
    {
        if (answerLost) LostAnswers++;
        if (MayHaveArrivedTwice)
        {
            End(LetterState.Uncertain, now, LetterEvent.AnswerLost, reply);
            return;
        }

        if (now - (FirstTriedAt ?? now) > Patience)
        {
            End(LostAnswers > 0 ? LetterState.Uncertain : LetterState.Undelivered, now, LetterEvent.GivenUp, reply);
            return;
        }

        PutOff(now, now + PauseAfter(Attempts), reply, answerLost ? LetterEvent.AnswerLost : LetterEvent.Deferred);
    }

    /// <summary>As many mails as may be went out: it waits its turn, which is no try.</summary>
    public void Defer(DateTimeOffset now, DateTimeOffset until, string why) => PutOff(now, until, why, LetterEvent.Deferred);

    /// <summary>Somebody who watches the mail has it sent again, under the same Message-ID. Only what failed for good: of anything else a copy may lie somewhere.</summary>
    public void QueueAgain(DateTimeOffset now)
    {
        Rule.Require(MayBeQueuedAgain, "mail.not-again");
        (State, NotBefore, Attempts, FirstTriedAt, LastReply) = (LetterState.Waiting, now, 0, null, null);
        Revision++;
        Note(now, LetterEvent.QueuedAgain, nextTry: now);
    }

    void PutOff(DateTimeOffset now, DateTimeOffset until, string reply, LetterEvent what)
    {
        State = LetterState.Waiting;
        NotBefore = until;
        LeaseUntil = null;
        LastReply = reply;
        Revision++;
        Note(now, what, reply, nextTry: until);
    }

    void End(LetterState state, DateTimeOffset now, LetterEvent what, string? reply, DropReason? reason = null)
    {
        State = state;
        LastReply = reply;
        LeaseUntil = null;
        Revision++;
        Note(now, what, reply, reason);
    }

    void Note(DateTimeOffset now, LetterEvent what, string? reply = null, DropReason? reason = null, DateTimeOffset? nextTry = null) =>
        Steps.Add(new() { Id = Guid.NewGuid(), LetterId = Id, Workspace = Workspace, At = now, Event = what, Reply = reply, Reason = reason, NextTry = nextTry });
}
