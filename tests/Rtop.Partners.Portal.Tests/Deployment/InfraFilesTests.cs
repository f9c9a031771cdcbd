using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Mail;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Tests.Verbs;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Deployment;

/// <summary>What stands in <c>infra</c> for other machines is read as those machines would, as far as this one can.</summary>
public sealed partial class InfraFilesTests
{
    static readonly string[] Composes = ["docker/compose.postgres.yaml", "docker/compose.sqlserver.yaml"];

    [Fact]
    public async Task Every_file_of_data_is_one()
    {
        var read = 0;
        foreach (var file in InfraFiles.All.Select(file => Path.GetRelativePath(Path.Combine(InfraFiles.Root, "infra"), file)))
        {
            if (Path.GetExtension(file) is ".yaml" or ".yml") Assert.NotNull(await InfraFiles.YamlAsync(file));
            else if (Path.GetExtension(file) is ".json") Assert.NotNull(JsonNode.Parse(InfraFiles.Text(file)));
            else continue;
            read++;
        }

        Assert.True(read >= 4, $"{read} read");
        foreach (var script in InfraFiles.All.Where(file => file.EndsWith(".sh", StringComparison.Ordinal)))
            Assert.Equal((0, "", ""), await InfraFiles.TryAsync("bash", "-n", script));
    }

    [Fact]
    public void Every_setting_that_is_named_is_one_that_the_portal_reads()
    {
        var known = Known();
        Assert.Contains("Portal__BaseUrl", known);
        foreach (var file in InfraFiles.All)
            foreach (Match name in Setting().Matches(File.ReadAllText(file)))
                Assert.True(known.Contains(name.Value), $"{Path.GetFileName(file)} names {name.Value}, which the portal does not read.");
    }

    [Fact]
    public void No_file_has_a_secret()
    {
        foreach (var file in InfraFiles.All)
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("PRIVATE KEY-----", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?i)password=(?!\$+\()[^\s;]", text);
        }

        // What the script makes is nobody's to commit.
        Assert.Contains("/infra/docker/secrets/", File.ReadLines(Path.Combine(InfraFiles.Root, ".gitignore")));
    }

    [Fact]
    public async Task Portals_in_containers_write_their_volumes_alone_and_are_told_no_secret_in_the_environment()
    {
        foreach (var name in Composes)
        {
            var compose = await InfraFiles.YamlAsync(name);
            var services = compose["services"]!.AsObject();
            var portals = services.Where(service => (string?)service.Value!["image"] == "rtop-partners").ToDictionary();
            Assert.Equal(["migrate", "portal-one", "portal-two"], portals.Keys.Order(StringComparer.Ordinal));
            foreach (var (service, portal) in portals)
            {
                Assert.True((bool)portal!["read_only"]!, service);
                Assert.Equal(["ALL"], Words(portal["cap_drop"]));
                Assert.Contains("no-new-privileges:true", Words(portal["security_opt"]));
                Assert.Contains(portal["volumes"]!.AsArray(), volume => ((string)volume!).StartsWith("keys:", StringComparison.Ordinal));
                // The walls are lowered by whoever has the migrator's connection: web and jobs do not.
                Assert.Equal(service == "migrate", Words(portal["secrets"]).Contains("ConnectionStrings__Migrator"));
                Assert.All(Words(portal["ports"]), port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
            }

            foreach (var setting in services.SelectMany(service => service.Value!["environment"]?.AsObject() ?? []).Where(setting => Regex.IsMatch(setting.Key, "(?i)password|connectionstring|secret")))
                Assert.EndsWith("_FILE", setting.Key, StringComparison.Ordinal);
            // What is mounted as a secret is one of those that the script makes.
            var made = InfraFiles.Text("docker/secrets.sh");
            foreach (var (secret, file) in compose["secrets"]!.AsObject())
            {
                Assert.Equal($"./secrets/{secret}", (string?)file!["file"]);
                Assert.Contains(secret.Replace("password_", "", StringComparison.Ordinal), made, StringComparison.Ordinal);
            }

            foreach (var used in services.SelectMany(service => Words(service.Value!["secrets"]))) Assert.NotNull(compose["secrets"]![used]);
        }

        var image = InfraFiles.Text("docker/Dockerfile").Split('\n').Where(line => line.StartsWith("USER ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["USER 1654:1654"], image);
    }

    [Fact]
    public async Task The_unit_leaves_little_to_whoever_takes_the_process_over()
    {
        var unit = InfraFiles.Text("systemd/rtop-partners.service").Split('\n');
        foreach (var line in (string[])["NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "CapabilityBoundingSet=", "UMask=0077", "LimitCORE=0", "SystemCallFilter=@system-service"])
            Assert.Contains(line, unit);
        Assert.DoesNotContain(unit, line => Regex.IsMatch(line, "^(User=root|Environment=.*(?i)password)"));
        if (await InfraFiles.TryAsync("systemd-analyze", "security", "--offline=true", "--threshold=20", "infra/systemd/rtop-partners.service") is { } judged)
            Assert.True(judged.Code == 0, judged.Out + judged.Error);
    }

    [Fact]
    public void The_site_believes_no_header_keeps_nothing_and_hands_no_change_over_twice()
    {
        var site = Regex.Replace(InfraFiles.Text("nginx/portal.conf"), "(?m)^ *#.*$", "");
        // $proxy_add_x_forwarded_for would append to what a browser says.
        foreach (var name in (string[])["X-Forwarded-For $remote_addr", "X-Forwarded-Proto https", "Host partners.example.org", "Forwarded \"\"", "X-Forwarded-Host \"\"", "X-Original-URL \"\""])
            Assert.Contains($"proxy_set_header {name};", site, StringComparison.Ordinal);
        Assert.DoesNotContain("proxy_add_x_forwarded_for", site, StringComparison.Ordinal);
        Assert.DoesNotContain("non_idempotent", site, StringComparison.Ordinal);
        foreach (var line in (string[])["proxy_request_buffering off;", "proxy_max_temp_file_size 0;", "proxy_cache off;", "gzip off;", "ssl_protocols TLSv1.2 TLSv1.3;"])
            Assert.Contains(line, site, StringComparison.Ordinal);
        Assert.DoesNotContain("Strict-Transport-Security", site, StringComparison.Ordinal);
        var log = Regex.Match(site, "log_format rtop_partners '([^']*)'").Groups[1].Value;
        Assert.NotEmpty(log);
        Assert.DoesNotMatch(@"\$(request|request_uri|uri|args|query_string|http_referer|http_cookie|document_uri)\b", log);
        Assert.DoesNotContain(Regex.Matches(site, "access_log ([^;]*);").Select(match => match.Groups[1].Value), to => to != "off" && !to.EndsWith(" rtop_partners", StringComparison.Ordinal));
        var body = long.Parse(Regex.Match(site, @"client_max_body_size (\d+)m;").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * 1024 * 1024;
        Assert.True(body >= EvidenceFile.MaxLength + (64 * 1024), $"{body} bytes");
    }

    [Fact]
    public async Task The_site_is_one_that_nginx_takes()
    {
        var folder = Directory.CreateTempSubdirectory("rtop-site-");
        try
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var certificate = new CertificateRequest("CN=partners.example.org", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "fullchain.pem"), certificate.ExportCertificatePem(), PortalPlace.Ct);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "privkey.pem"), key.ExportPkcs8PrivateKeyPem(), PortalPlace.Ct);
            // Ports of its own, because asking whether a site is one opens them.
            var site = InfraFiles.Text("nginx/portal.conf").Replace("/etc/ssl/rtop-partners", folder.FullName, StringComparison.Ordinal).Replace("/var/log/nginx", folder.FullName, StringComparison.Ordinal);
            site = Regex.Replace(site, @"(?m)^.*listen \[::\].*\n", "");
            var (plain, secure) = (PortalPlace.FreePort(), PortalPlace.FreePort());
            site = Regex.Replace(Regex.Replace(site, @"listen 80\b", $"listen 127.0.0.1:{plain}"), @"listen 443\b", $"listen 127.0.0.1:{secure}");
            var whole = Path.Combine(folder.FullName, "nginx.conf");
            await File.WriteAllTextAsync(whole, $"pid {folder.FullName}/pid; error_log {folder.FullName}/error.log; events {{}} http {{ {site} }}", PortalPlace.Ct);
            if (await InfraFiles.TryAsync("nginx", "-t", "-q", "-p", folder.FullName, "-c", whole) is { } said) Assert.Equal((0, ""), (said.Code, said.Error));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static IEnumerable<string> Words(JsonNode? list) => list?.AsArray().Select(word => (string)word!) ?? [];

    // What is read by name stands as a text in the program; what is bound has the names of its properties.
    static HashSet<string> Known()
    {
        var named = Directory.EnumerateFiles(Path.Combine(InfraFiles.Root, "src/Rtop.Partners.Portal"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Read().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value.Replace(":", "__", StringComparison.Ordinal));
        (string Section, Type Options)[] bound = [("Mail", typeof(MailOptions)), ("Alarms", typeof(AlarmOptions))];
        return [.. named, "ConnectionStrings__Portal", "ConnectionStrings__Migrator", .. bound.SelectMany(one => one.Options.GetProperties().Where(property => property.CanWrite).Select(property => $"{one.Section}__{property.Name}"))];
    }

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+__[A-Z][A-Za-z]+\b")]
    private static partial Regex Setting();

    [GeneratedRegex("\"([A-Z][A-Za-z]+:[A-Z][A-Za-z]+)\"")]
    private static partial Regex Read();
}
