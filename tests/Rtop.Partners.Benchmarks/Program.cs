using Rtop.Partners.Benchmarks;
using Rtop.Partners.Benchmarks.Floor;

return args is ["floor"] ? await FloorApp.RunAsync() : await Bench.RunAsync(args);
