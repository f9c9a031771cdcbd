using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Rtop.Partners.Data.Tenancy;

/// <summary>A clause as a LINQ predicate: for query filters, and for asking the database about the surroundings of one row.</summary>
public static class ClauseFilter
{
    /// <summary>The predicate on a whole table, following the desk of the context that runs the query.</summary>
    public static LambdaExpression For(Type table, Clause clause, PartnersDb db)
    {
        var row = Expression.Parameter(table, "row");
        return Expression.Lambda(Build(clause, [column => Expression.Property(row, column)], db), row);
    }

    /// <summary>The predicate with rows further out given as functions from column to value; the innermost row last.</summary>
    internal static Expression Build(Clause clause, Func<string, Expression>[] rows, PartnersDb db) => clause switch
    {
        MineClause mine => Same(rows[^1](mine.Column), Expression.Property(Expression.Constant(db), mine.Me is Me.Workspace ? nameof(PartnersDb.MyWorkspace) : nameof(PartnersDb.MyPerson))),
        PlatformClause => Expression.Property(Expression.Constant(db), nameof(PartnersDb.IsOperator)),
        UnattendedClause => Expression.Equal(Expression.Property(Expression.Constant(db), nameof(PartnersDb.MyPerson)), Expression.Constant(Guid.Empty)),
        IsClause isClause => Same(rows[^1](isClause.Column), Expression.Constant(isClause.Value)),
        OneOfClause words => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], Expression.Constant(words.Words.ToArray()), rows[^1](words.Column)),
        EmptyClause empty => empty.IsEmpty ? IsNull(rows[^1](empty.Column)) : Expression.Not(IsNull(rows[^1](empty.Column))),
        AtMostClause atMost => Expression.LessThanOrEqual(Number(rows[^1](atMost.Column)), Number(Expression.Constant(atMost.Value))),
        AheadClause ahead => Expression.GreaterThan(rows[^1](ahead.Column), Expression.Property(Expression.Constant(db), nameof(PartnersDb.Now))),
        AnyClause any => any.Clauses.Select(part => Build(part, rows, db)).Aggregate((Expression)Expression.Constant(false), Or),
        AllClause all => all.Clauses.Select(part => Build(part, rows, db)).Aggregate((Expression)Expression.Constant(true), And),
        NotClause not => Expression.Not(Build(not.Clause, rows, db)),
        ThereClause there => Exists(there, rows, db),
        _ => throw new NotSupportedException(clause.GetType().Name),
    };

    /// <summary>What must hold of a row of the clause's table, when the row around it is given by its values.</summary>
    internal static Expression BuildWithin(ThereClause there, Func<string, Expression> outer, ParameterExpression inner, PartnersDb db)
    {
        var joined = there.On.Select(pair => (Expression)Same(Expression.Property(inner, pair.Theirs), outer(pair.Ours))).Aggregate(And);
        return And(joined, Build(there.Where, [outer, column => Expression.Property(inner, column)], db));
    }

    static MethodCallExpression Exists(ThereClause there, Func<string, Expression>[] rows, PartnersDb db)
    {
        var inner = Expression.Parameter(there.Table, $"row{rows.Length}");
        Func<string, Expression>[] scopes = [.. rows, column => Expression.Property(inner, column)];
        var joined = there.On.Select(pair => (Expression)Same(Expression.Property(inner, pair.Theirs), Outer(rows, pair.Ours))).Aggregate(And);
        var set = Expression.Call(Expression.Constant(db), nameof(DbContext.Set), [there.Table]);
        var found = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [there.Table], set, Expression.Lambda(And(joined, Build(there.Where, scopes, db)), inner));
        // "offset 0", as the policies have it: what is asked row by row is not planned once more as a hash of all rows (decision 0071).
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [there.Table], Expression.Call(typeof(Queryable), nameof(Queryable.Skip), [there.Table], found, Expression.Constant(0)));
    }

    static Expression Outer(Func<string, Expression>[] rows, string column) =>
        column.StartsWith('^') ? rows[^2](column[1..]) : rows[^1](column);

    // Constants true and false are folded away, so that the SQL has no "and true".
    static Expression And(Expression left, Expression right) =>
        left is ConstantExpression { Value: bool known } ? (known ? right : left) : right is ConstantExpression { Value: true } ? left : Expression.AndAlso(left, right);

    static Expression Or(Expression left, Expression right) =>
        left is ConstantExpression { Value: bool known } ? (known ? left : right) : Expression.OrElse(left, right);

    static BinaryExpression Same(Expression left, Expression right) =>
        left.Type == right.Type ? Expression.Equal(left, right)
        : Nullable.GetUnderlyingType(left.Type) is not null ? Expression.Equal(left, Expression.Convert(right, left.Type))
        : Expression.Equal(Expression.Convert(left, right.Type), right);

    static BinaryExpression IsNull(Expression column) => Expression.Equal(column, Expression.Constant(null, column.Type));

    static UnaryExpression Number(Expression value) => Expression.Convert(value, typeof(int));
}
