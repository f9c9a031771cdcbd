using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Reviews;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Jobs;

/// <summary>Puts any number of letters about one matter that waits into the outbox, and compares what became of them with what the mail server took.</summary>
public sealed class MailOutbox(Func<string, object[], Task<object?>> sql, Guid officer, Guid cycle)
{
    const string Put = """
        with reminder as (
          insert into portal.reminders (id, workspace, officer_id, subject, subject_id, occurrence, stage, again, raised_at)
          select gen_random_uuid(), o.workspace, o.id, 1, c.id, c.due_on, 1, (select coalesce(max(again), 0) from portal.reminders where subject_id = c.id) + 1000 + n, $3
          from portal.officers o, portal.cycles c, generate_series(1, $4) n where o.id = $1 and c.id = $2 returning id, workspace, officer_id)
        insert into portal.letters (id, workspace, reminder_id, officer_id, created_at, state, not_before, attempts, lost_answers, revision, watched)
        select gen_random_uuid(), workspace, id, officer_id, $3, 1, $3, 0, 0, 1, true from reminder
        """;

    const string Became = """
        select coalesce(array_agg(coalesce(l.bundle, l.id)::text || ' ' || l.state || ' ' || l.lost_answers), '{}') from portal.letters l join portal.reminders r on r.id = l.reminder_id
        where r.subject_id = $1 and r.again >= 1000 and not l.id = any($2)
        """;

    readonly List<Guid> looked = [];

    /// <summary>For ratings that AU owes to a file of UN.</summary>
    public static async Task<MailOutbox> MakeAsync(TestDatabase database)
    {
        var file = await JobPlace.FileAsync(database);
        var cycle = (Guid)(await database.AsSuperuserAsync("select id from portal.cycles where assessment_id = $1", file.Id))!;
        return new((text, values) => database.AsSuperuserAsync(text, values), Some.OfficerOf("au").Id, cycle);
    }

    /// <summary>Puts in so many.</summary>
    public Task FillAsync(DateTimeOffset now, int letters) => sql(Put, [officer, cycle, now, letters]);

    /// <summary>
    /// Of the letters since the last look: every one was taken and is known to be, as often as once and once more for each answer that was hidden.
    /// Gives how many there are, how many answers were hidden, and how many copies that made.
    /// </summary>
    public async Task<(int Letters, int Hidden, int Doubled)> CheckAsync(SmtpSink sink, string when)
    {
        var rows = ((string[])(await sql(Became, [cycle, looked.ToArray()]))!).Select(row => row.Split(' ')).Select(row => (Id: row[0], State: (LetterState)int.Parse(row[1], null), Lost: int.Parse(row[2], null))).ToList();
        var taken = sink.Messages.GroupBy(mail => mail.MessageId.Split('@')[0]).ToDictionary(copies => copies.Key, copies => copies.Count());
        foreach (var (id, state, lost) in rows)
        {
            Assert.True(state is LetterState.Sent, $"{when}: {id} is {state}");
            Assert.True(taken.TryGetValue(id, out var copies), $"{when}: {id} is lost");
            Assert.True(copies <= 1 + lost, $"{when}: {copies} copies of {id} with {lost} answers hidden");
        }

        Assert.Equal(rows.Count, taken.Count);
        looked.AddRange(rows.Select(row => Guid.Parse(row.Id)));
        return (rows.Count, rows.Sum(row => row.Lost), taken.Values.Sum() - taken.Count);
    }
}
