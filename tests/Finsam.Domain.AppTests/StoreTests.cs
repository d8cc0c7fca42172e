using Finsam.Domain.Tests.Repository;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Domain.AppTests;

/// <summary>A year in a column of a database, as docs/apps.md says.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StoreTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_year_that_is_stored_comes_back_equal_and_can_be_asked_for_by_what_stands_in_it()
    {
        string document = Checkout.Read("docs/examples/data/hoglandet-2023.json");
        FederationYear year = FederationYear.Read(document).Year!;
        using (Years years = new(_connection))
        {
            years.Database.EnsureCreated();
            years.Add(new StoredYear { Name = "Höglandet 2023", Told = year });
            years.SaveChanges();
        }

        using Years again = new(_connection);
        StoredYear stored = again.Stored.Single(each => each.Name == "Höglandet 2023");
        Assert.Equal(year, stored.Told);
        Assert.Equal(document, stored.Told.ToJson());
        Assert.Equal(
            "Höglandets samordningsförbund",
            again.Database.SqlQuery<string>($"SELECT Told ->> '$.federation.name' AS Value FROM Stored").Single()
        );
    }

    [Fact]
    public void A_change_is_seen_and_stored_and_what_is_no_change_is_not()
    {
        FederationYear year = FederationYear.Read(Checkout.Read("docs/examples/data/hoglandet-2023.json")).Year!;
        using Years years = new(_connection);
        years.Database.EnsureCreated();
        StoredYear stored = new() { Name = "Höglandet 2023", Told = year };
        years.Add(stored);
        years.SaveChanges();

        stored.Told = FederationYear.Read(year.ToJson()).Year!;
        Assert.Equal(0, years.SaveChanges());
        stored.Told = year.AccountsDrawnUp(new(2024, 3, 1));
        Assert.Equal(1, years.SaveChanges());
    }

    private sealed class StoredYear
    {
        public int Id { get; init; }

        public required string Name { get; init; }

        public required FederationYear Told { get; set; }
    }

    private sealed class Years(SqliteConnection connection) : DbContext
    {
        public DbSet<StoredYear> Stored => Set<StoredYear>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);

        // docs/apps.md
        protected override void OnModelCreating(ModelBuilder model) =>
            model
                .Entity<StoredYear>()
                .Property(stored => stored.Told)
                .HasConversion(year => year.ToJson(), json => Reading(json));

        private static FederationYear Reading(string json)
        {
            YearReading reading = FederationYear.Read(json);
            return reading.Year ?? throw new InvalidDataException(reading.ToString(Language.English));
        }
    }
}
