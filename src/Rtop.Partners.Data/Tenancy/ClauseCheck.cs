using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Rtop.Partners.Data.Tenancy;

/// <summary>Does a clause hold for one row that is about to be saved? What it says of other rows is asked of the database, once for each question.</summary>
sealed class ClauseCheck(PartnersDb db)
{
    static readonly MethodInfo ExistsMethod = typeof(ClauseCheck).GetMethod(nameof(ExistsAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    readonly Dictionary<(ThereClause, string), bool> answers = [];
    Type asked = typeof(object);

    /// <summary>True when the clause holds for the row with these values.</summary>
    public Task<bool> HoldsAsync(Clause clause, PropertyValues row, CancellationToken ct)
    {
        asked = row.StructuralType.ClrType;
        return HoldsAsync(clause, row, null, ct);
    }

    async Task<bool> HoldsAsync(Clause clause, PropertyValues row, PropertyValues? outer, CancellationToken ct)
    {
        switch (clause)
        {
            case MineClause mine: return Equals(row[mine.Column], mine.Me is Me.Workspace ? db.MyWorkspace : (object)db.MyPerson);
            case UnattendedClause: return db.MyPerson == Guid.Empty;
            case PlatformClause: return db.IsOperator;
            case IsClause isClause: return Equals(row[isClause.Column], isClause.Value);
            case OneOfClause words: return words.Words.Contains((string?)row[words.Column]);
            case EmptyClause empty: return row[empty.Column] is null == empty.IsEmpty;
            case AtMostClause atMost: return Convert.ToInt32(row[atMost.Column], null) <= Convert.ToInt32(atMost.Value, null);
            case AheadClause ahead: return (DateTimeOffset)row[ahead.Column]! > db.Now;
            case NotClause not: return !await HoldsAsync(not.Clause, row, outer, ct);
            case ThereClause there: return await ThereAsync(there, row, outer, ct);
            case AnyClause any:
                foreach (var part in any.Clauses)
                    if (await HoldsAsync(part, row, outer, ct)) return true;
                return false;
            case AllClause all:
                foreach (var part in all.Clauses)
                    if (!await HoldsAsync(part, row, outer, ct)) return false;
                return true;
            default: throw new NotSupportedException(clause.GetType().Name);
        }
    }

    async Task<bool> ThereAsync(ThereClause there, PropertyValues row, PropertyValues? outer, CancellationToken ct)
    {
        (PropertyValues Row, string Name) Place(string column) => column.StartsWith('^') ? (outer!, column[1..]) : (row, column);
        object? Value(string column)
        {
            var place = Place(column);
            return place.Row[place.Name];
        }

        // What this very save adds is there too, if its columns say so; it is checked against its own wall like any row. Not what is put in after
        // this row, as it refers to it: the two would vouch for each other, and nobody for both.
        foreach (var added in RefersTo(there.Table, asked) ? [] : db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added && entry.Metadata.ClrType == there.Table))
            if (there.On.All(pair => Equals(added.CurrentValues[pair.Theirs], Value(pair.Ours))) && await HoldsAsync(there.Where, added.CurrentValues, row, ct)) return true;

        // The question is the clause and the values it joins on; every part of one sheet asks the same about its file.
        var question = (there, $"{string.Join(' ', there.On.Select(pair => Value(pair.Ours)))} {Uses(there.Where, row)}");
        if (answers.TryGetValue(question, out var known)) return known;

        var inner = Expression.Parameter(there.Table, "row");
        Expression Given(string column)
        {
            var place = Place(column);
            var property = place.Row.StructuralType.FindProperty(place.Name)!;
            var box = Activator.CreateInstance(typeof(StrongBox<>).MakeGenericType(property.ClrType), place.Row[place.Name])!;
            return Expression.Field(Expression.Constant(box), "Value");
        }

        var lambda = Expression.Lambda(ClauseFilter.BuildWithin(there, Given, inner, db), inner);
        return answers[question] = await (Task<bool>)ExistsMethod.MakeGenericMethod(there.Table).Invoke(null, [db, lambda, ct])!;
    }

    bool RefersTo(Type table, Type other) => table != other && db.Model.FindEntityType(table)!.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == other);

    // A clause further in may point out to this row ("^Column"); then its value is part of the question.
    static string Uses(Clause clause, PropertyValues row) => clause switch
    {
        ThereClause there => string.Join(' ', there.On.Where(pair => pair.Ours.StartsWith('^')).Select(pair => row.StructuralType.FindProperty(pair.Ours[1..]) is IProperty property ? $"{row[property]}" : "")) + Uses(there.Where, row),
        NotClause not => Uses(not.Clause, row),
        AnyClause any => string.Concat(any.Clauses.Select(part => Uses(part, row))),
        AllClause all => string.Concat(all.Clauses.Select(part => Uses(part, row))),
        _ => "",
    };

    static Task<bool> ExistsAsync<T>(PartnersDb db, Expression<Func<T, bool>> where, CancellationToken ct) where T : class => db.Set<T>().AnyAsync(where, ct);

    sealed class StrongBox<T>(T value)
    {
        public readonly T Value = value;
    }
}
