<?php
/**
 * Plugin Name:       SOC elements
 * Description:       Puts a factsheet’s evidence on serious and organised crime and violence against women and girls into posts and pages: figures, case studies, a framework, evidence gaps, or all of it.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       soc-elements
 */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

/** The elements, by tag; the blocks have their tags' names, the shortcodes have underscores. */
const TAGS = array( 'soc-stat', 'soc-case-study', 'soc-exit-framework', 'soc-evidence-gaps', 'soc-factsheet' );

require __DIR__ . '/includes/records.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/kept-text.php';
