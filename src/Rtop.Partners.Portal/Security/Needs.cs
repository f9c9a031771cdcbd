using Microsoft.AspNetCore.Authorization;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Security;

/// <summary>The page or handler is for officers whose duties include this right; others get 403.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : Attribute, IAuthorizeData, IAuthorizationRequirementData
{
    /// <summary>The right.</summary>
    public Permission Permission { get; } = permission;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NeededRight(Permission)];
}

/// <summary>The page is for everybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : Attribute, IAllowAnonymous;

/// <summary>The page is for whoever is signed in, outside any workspace: own account, choice of workspace.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToSignedInAttribute : Attribute, IAuthorizeData
{
    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }
}

/// <summary>A right as the framework's authorization asks for it.</summary>
public sealed record NeededRight(Permission Permission) : IAuthorizationRequirement;

/// <summary>Grants what the officer's duties give today.</summary>
public sealed class NeededRightHandler(SignedIn me) : AuthorizationHandler<NeededRight>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeededRight requirement)
    {
        if (me.HasDesk && me.May.Includes(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
