# AKS: an API server that strangers cannot reach and where everybody is somebody in Entra, nodes in three zones, and three pools
# so that players, the database and the cluster's own parts do not take each other's machines.

locals {
  private = length(var.authorized_ranges) == 0
}

resource "azurerm_user_assigned_identity" "cluster" {
  name                = "${var.name}-cluster"
  location            = var.location
  resource_group_name = var.resource_group_name
  tags                = var.tags
}

resource "azurerm_role_assignment" "network" {
  for_each = {
    subnet  = var.nodes_subnet_id
    gateway = var.gateway_address_id
  }
  scope                = each.value
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.cluster.principal_id
}

resource "azurerm_kubernetes_cluster" "this" {
  name                = var.name
  location            = var.location
  resource_group_name = var.resource_group_name
  node_resource_group = "${var.resource_group_name}-nodes"
  dns_prefix          = var.name
  kubernetes_version  = var.kubernetes_version
  sku_tier            = var.sku_tier
  tags                = var.tags

  private_cluster_enabled             = local.private
  private_cluster_public_fqdn_enabled = false
  private_dns_zone_id                 = local.private ? "System" : null
  run_command_enabled                 = false

  local_account_disabled            = true
  role_based_access_control_enabled = true
  oidc_issuer_enabled               = true
  workload_identity_enabled         = true

  # Gatekeeper is our own (k8s/policies), and two of it do not get along.
  azure_policy_enabled = false

  automatic_upgrade_channel    = "patch"
  node_os_upgrade_channel      = "NodeImage"
  image_cleaner_enabled        = true
  image_cleaner_interval_hours = 48
  cost_analysis_enabled        = var.sku_tier != "Free"

  dynamic "api_server_access_profile" {
    for_each = local.private ? [] : [var.authorized_ranges]
    content {
      authorized_ip_ranges = api_server_access_profile.value
    }
  }

  azure_active_directory_role_based_access_control {
    tenant_id              = var.tenant_id
    azure_rbac_enabled     = true
    admin_group_object_ids = var.admin_groups
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.cluster.id]
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
    load_balancer_sku   = "standard"
    outbound_type       = "userAssignedNATGateway"
    pod_cidr            = "192.168.0.0/16"
    service_cidr        = "172.30.0.0/16"
    dns_service_ip      = "172.30.0.10"
  }

  default_node_pool {
    name                         = "system"
    vm_size                      = var.pools.system.size
    vnet_subnet_id               = var.nodes_subnet_id
    zones                        = var.zones
    auto_scaling_enabled         = true
    min_count                    = var.pools.system.min
    max_count                    = var.pools.system.max
    only_critical_addons_enabled = true
    host_encryption_enabled      = true
    node_public_ip_enabled       = false
    os_sku                       = "AzureLinux"
    max_pods                     = 110
    temporary_name_for_rotation  = "systemnext"
    tags                         = var.tags

    upgrade_settings {
      max_surge                = "33%"
      drain_timeout_in_minutes = 30
    }
  }

  auto_scaler_profile {
    balance_similar_node_groups      = true
    expander                         = "least-waste"
    max_graceful_termination_sec     = 600
    skip_nodes_with_local_storage    = false
    skip_nodes_with_system_pods      = true
    scale_down_utilization_threshold = 0.5
  }

  key_vault_secrets_provider {
    secret_rotation_enabled  = true
    secret_rotation_interval = "2m"
  }

  microsoft_defender {
    log_analytics_workspace_id = var.workspace_id
  }

  # At night, on different days, so that one of them can be looked at before the other.
  maintenance_window_auto_upgrade {
    frequency   = "Weekly"
    interval    = 1
    day_of_week = "Tuesday"
    start_time  = "03:00"
    utc_offset  = "+00:00"
    duration    = 4
  }

  maintenance_window_node_os {
    frequency   = "Weekly"
    interval    = 1
    day_of_week = "Thursday"
    start_time  = "03:00"
    utc_offset  = "+00:00"
    duration    = 4
  }

  storage_profile {
    disk_driver_enabled         = true
    snapshot_controller_enabled = true
    file_driver_enabled         = false
    blob_driver_enabled         = false
  }

  lifecycle {
    # Patches come by the channel, and the autoscaler counts.
    ignore_changes = [kubernetes_version, default_node_pool[0].node_count]
  }

  depends_on = [azurerm_role_assignment.network]
}

resource "azurerm_kubernetes_cluster_node_pool" "this" {
  for_each = { app = var.pools.app, database = var.pools.database }

  name                        = each.key
  kubernetes_cluster_id       = azurerm_kubernetes_cluster.this.id
  vm_size                     = each.value.size
  vnet_subnet_id              = var.nodes_subnet_id
  zones                       = var.zones
  auto_scaling_enabled        = true
  min_count                   = each.value.min
  max_count                   = each.value.max
  host_encryption_enabled     = true
  node_public_ip_enabled      = false
  os_sku                      = "AzureLinux"
  max_pods                    = 110
  node_labels                 = { "pokero/pool" = each.key }
  node_taints                 = each.key == "database" ? ["pokero/pool=database:NoSchedule"] : []
  temporary_name_for_rotation = "${substr(each.key, 0, 8)}next"
  tags                        = var.tags

  upgrade_settings {
    max_surge                = "33%"
    drain_timeout_in_minutes = 30
  }

  lifecycle {
    ignore_changes = [node_count]
  }
}

# Who asked the API server for what, without the reads, which are most of it.
resource "azurerm_monitor_diagnostic_setting" "this" {
  name                           = "audit"
  target_resource_id             = azurerm_kubernetes_cluster.this.id
  log_analytics_workspace_id     = var.workspace_id
  log_analytics_destination_type = "Dedicated"

  dynamic "enabled_log" {
    for_each = toset(["kube-audit-admin", "guard", "kube-apiserver", "cluster-autoscaler", "cloud-controller-manager"])
    content {
      category = enabled_log.key
    }
  }
}
