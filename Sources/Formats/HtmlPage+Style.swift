import Screen

extension HtmlPage {
    /// The look of the page: the figure's grounds and letters, light on paper, dark where the reader prefers it.
    static var style: String {
        """
        :root{--ground:\(SvgSheet.ground(.light).hex);--ink:#303030;--quiet:#5f5f5f;--rule:#d0d0d0}
        @media screen and (prefers-color-scheme:dark){
        :root{--ground:\(SvgSheet.ground(.dark).hex);--ink:#d8d8d8;--quiet:#a0a0a0;--rule:#3c4048}
        }
        body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 \(SvgSheet.headline)}
        main{max-width:76rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
        p{margin:.4rem 0 1rem;max-width:46rem}
        figure{margin:1.5rem 0}
        figure svg{display:block;max-width:100%;height:auto}
        figcaption,caption,footer{color:var(--quiet);font-size:.875rem}
        caption{text-align:left;padding:.5rem 0}
        .table{overflow-x:auto}
        table{border-collapse:collapse;font-size:.875rem}
        th,td{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
        thead th{border-bottom:2px solid var(--rule);white-space:nowrap}
        tbody th{font-weight:400;white-space:nowrap}
        .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .words{min-width:20rem}
        footer{margin-top:1.5rem}
        @media print{
        main{max-width:none;padding:0}
        thead{display:table-header-group}
        tr,figure{break-inside:avoid}
        .table{overflow:visible}
        }
        """
    }
}
