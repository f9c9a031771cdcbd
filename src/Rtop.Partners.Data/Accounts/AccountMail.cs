using Rtop.Partners.Data.Sealing;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Data.Accounts;

/// <summary>What a mail to an account or an address is for. Numbers are stored.</summary>
public enum AccountMailKind
{
    /// <summary>A link by which a forgotten passphrase is set anew.</summary>
    Reset = 1,

    /// <summary>The passphrase was set anew.</summary>
    ResetDone = 2,

    /// <summary>An invitation to join a workspace.</summary>
    Invitation = 3,

    /// <summary>Something about the account looks unusual.</summary>
    Alarm = 4,

    /// <summary>A link by which somebody who lost every second factor adds a new one.</summary>
    ReEnrolment = 5,

    /// <summary>A post in a workspace has ended.</summary>
    Left = 6,
}

/// <summary>
/// A mail that belongs to an account or an address and not to a desk. The words are written when it is sent; its link is kept under the portal's key ring,
/// and wiped as soon as it cannot be sent any more. Tries, pauses and doubles are as those of <see cref="Letter"/>.
/// </summary>
public sealed class AccountMail : ISealedRow
{
    /// <summary>Random id; also the left half of the Message-ID.</summary>
    public required Guid Id { get; init; }

    /// <summary>The address.</summary>
    public required string To { get; init; }

    /// <summary>Language of the words; null: the portal's first.</summary>
    public string? Language { get; init; }

    /// <summary>What it is for.</summary>
    public required AccountMailKind Kind { get; init; }

    /// <summary>Link and parts of the sentence, encrypted under the key ring; null once they are not needed any more.</summary>
    public byte[]? Content { get; private set; }

    /// <summary>When it was put in the outbox.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public LetterState State { get; private set; } = LetterState.Waiting;

    /// <summary>Not sent before.</summary>
    public DateTimeOffset NotBefore { get; private set; }

    /// <summary>Until when a sender has it.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>Times tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Times that the last answer was lost.</summary>
    public int LostAnswers { get; private set; }

    /// <summary>When it was first tried.</summary>
    public DateTimeOffset? FirstTriedAt { get; private set; }

    /// <summary>When the mail server took it.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail server's last word, as a code; no content.</summary>
    public string? LastReply { get; private set; }

    /// <summary>Counts the changes: of two senders one is told that the other was faster.</summary>
    public int Revision { get; private set; } = 1;

    /// <inheritdoc/>
    public byte[]? Seal { get; set; }

    /// <summary>One that waits, with its protected content.</summary>
    public static AccountMail Waiting(Guid id, AccountMailKind kind, string to, string? language, byte[] content, DateTimeOffset now) =>
        new() { Id = id, Kind = kind, To = to, Language = language, Content = content, CreatedAt = now, NotBefore = now };

    /// <summary>True when a sender may take it now. <paramref name="atOnce"/>: a person asked, so pauses between tries are not waited for.</summary>
    public bool IsReady(DateTimeOffset now, bool atOnce) =>
        (State is LetterState.Waiting && (atOnce || NotBefore <= now)) || (State is LetterState.Claimed or LetterState.Committing && LeaseUntil <= now);

    /// <summary>True while it may still be sent.</summary>
    public bool IsOpen => State is LetterState.Waiting or LetterState.Claimed or LetterState.Committing;

    /// <summary>A sender takes it for the time of the lease, and is about to hand it over. False: it went out twice without an answer, and is left so.</summary>
    public bool Take(DateTimeOffset now)
    {
        if (State is LetterState.Committing) LostAnswers++;
        if (LostAnswers >= 2)
        {
            End(LetterState.Uncertain, LastReply);
            return false;
        }

        FirstTriedAt ??= now;
        (State, LeaseUntil) = (LetterState.Committing, now + Letter.Lease);
        Attempts++;
        Revision++;
        return true;
    }

    /// <summary>The mail server took it.</summary>
    public void Arrive(DateTimeOffset now, string reply)
    {
        SentAt = now;
        End(LetterState.Sent, reply);
    }

    /// <summary>The mail server refused it for good.</summary>
    public void Refuse(string reply) => End(LetterState.Refused, reply);

    /// <summary>Somebody changed the row past the portal, or its content cannot be read: it is never sent.</summary>
    public void Drop() => End(LostAnswers > 0 ? LetterState.Uncertain : LetterState.Dropped, LastReply);

    /// <summary>Try again after a pause; after two days it is undelivered, and shown as such.</summary>
    public void TryLater(DateTimeOffset now, string reply, bool answerLost)
    {
        if (answerLost) LostAnswers++;
        if (LostAnswers >= 2)
        {
            End(LetterState.Uncertain, reply);
            return;
        }

        if (now - (FirstTriedAt ?? now) > Letter.Patience)
        {
            End(LostAnswers > 0 ? LetterState.Uncertain : LetterState.Undelivered, reply);
            return;
        }

        (State, NotBefore, LeaseUntil, LastReply) = (LetterState.Waiting, now + Letter.PauseAfter(Attempts), null, reply);
        Revision++;
    }

    string ISealedRow.SealedAs => "account-mail";

    // To whom which link goes. How often it was tried opens nothing.
    byte[][] ISealedRow.SealedFields() => [Framed.Id(Id), Framed.Text(To), Framed.Text(Language ?? ""), Framed.Number((int)Kind), Content ?? [], Framed.Number(Content is null ? 0 : 1)];

    void End(LetterState state, string? reply)
    {
        (State, LastReply, LeaseUntil, Content) = (state, reply, null, null);
        Revision++;
    }
}
